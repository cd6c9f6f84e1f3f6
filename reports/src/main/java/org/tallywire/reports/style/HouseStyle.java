package org.tallywire.reports.style;

import org.jspecify.annotations.Nullable;
import org.tallywire.reports.wording.Wording;

/**
 * What a newsroom has set about the looks of its reports.
 *
 * @param ownTitle stands above each report and names its file; null for the usual one of the language
 * @param logo null for none
 * @param logoText what the logo shows, for those who cannot see it; null for the usual word of the language
 */
public record HouseStyle(
        Wording wording,
        Theme theme,
        @Nullable String ownTitle,
        @Nullable Logo logo,
        @Nullable String logoText) {
    /** Characters of a line of one's own. */
    public static final int LONGEST_LINE = 100;

    /**
     * @throws IllegalArgumentException when a text has more than 100 characters or several lines
     */
    public HouseStyle {
        if (!isLine(ownTitle) || !isLine(logoText)) {
            throw new IllegalArgumentException("texts must be single lines of at most " + LONGEST_LINE + " characters");
        }
    }

    /** Whether a text is one line, and not too long; null is. */
    public static boolean isLine(@Nullable String text) {
        return text == null || text.length() <= LONGEST_LINE && text.chars().noneMatch(Character::isISOControl);
    }

    /** A house that has set its language only. */
    public static HouseStyle in(Wording wording) {
        return new HouseStyle(wording, Theme.STANDARD, null, null, null);
    }

    /** What stands above a report. */
    public String title() {
        return ownTitle == null ? wording.say("title") : ownTitle;
    }

    /** What a report is called as a document. */
    public String documentTitle() {
        return ownTitle == null ? wording.say("document.title") : ownTitle;
    }

    /** What stands at the foot of each page. */
    public String foot() {
        return ownTitle == null ? wording.say("foot") : ownTitle;
    }

    /** The logo in words. */
    public String logoInWords() {
        return logoText == null ? wording.say("logo") : logoText;
    }
}
