package org.tallywire.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a figure belongs to a claim; the stronger rules come later. */
public enum JoinRule {
    /** It is the first that was published. */
    FIRST("the first statement of this claim"),
    /** It says that it is not so. */
    DENIES("a source says that it is not so"),
    SHARED_NAMES("the articles were published within days of each other and name the same people and bodies"),
    LATER_TOTAL("a later total for the same place"),
    SAME_DATE("the same day, and the articles name the same people and bodies"),
    SAME_PLACE("the same place, told within days of each other"),
    NAMED_PLACE_AND_DATE("the same days, at a place that the other article names"),
    COUNTRY_AND_DATE("the same day, in the country that the other statement names"),
    SAME_PLACE_AND_DATE("the same place and the same day"),
    OTHER_SPEAKER("the article sets the number of another source beside it"),
    SAME_ARTICLE("the article says the same number again"),
    SAME_TEXT("the article is a copy of the same text"),
    REPEATS("the text says that it is the same number again"),
    REVISES("the text says that one number replaces the other");

    private final String explanation;

    JoinRule(String explanation) {
        this.explanation = explanation;
    }

    /** Its name as kept with a figure: {@code same-place-and-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people, beginning in lower case. */
    public String explanation() {
        return explanation;
    }

    /** The rule of a code. */
    public static Optional<JoinRule> find(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
