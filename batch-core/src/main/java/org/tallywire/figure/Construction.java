package org.tallywire.figure;

import java.util.Locale;

/** How a quantity and the words that tell what happened to it stand to each other. */
enum Construction {
    /** "12 people were killed". */
    PASSIVE_SUBJECT,
    /** "12 people who were killed": true whatever else is said of the twelve. */
    RELATIVE,
    /** "12 people were arrested on Monday and charged": the second verb shares the auxiliary of the first. */
    JOINED_VERB,
    /** "12 people died". */
    SUBJECT,
    /** "12 were dead", "12 remain kidnapped". */
    PREDICATE,
    /** "killed were 12 people". */
    INVERTED,
    /** "two are among the wounded". */
    AMONG,
    /** "the dead were two farmers and a cook". */
    NAMED,
    /** "of the dead, five were children". */
    OF_THOSE,
    /** "12 wounded soldiers". */
    ATTRIBUTE,
    /** "12 people killed in the blast". */
    PARTICIPLE,
    /** "seven students, kidnapped in May, are still missing". */
    APPOSED_PARTICIPLE,
    /** The others in the list that a participle closes: "three guards and 12 miners killed". */
    PARTICIPLE_LIST,
    /** "12 deaths". */
    COUNTED_NOUN,
    /** "the murder of 12 people". */
    ACT_OF,
    /** "the 12 farmers' murder". */
    GENITIVE,
    /** "the death toll rose to 12". */
    TOLL,
    /** "killed 12 people". */
    OBJECT,
    /** What is joined to the object: "killed two guards and 12 miners". */
    OBJECT_LIST,
    /** "the mayor was killed with two bodyguards". */
    COMPANION,
    /** "took 12 people hostage". */
    SPLIT,
    /** "12 were wounded, including 3 children". */
    INCLUDED,
    /** "13 bodies were found: eight men and five women". */
    BREAKDOWN,
    /** "79 were kidnapped, not 85". */
    CONTRAST;

    private final String rule = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String rule() {
        return rule;
    }

    /** Whether it is true of its quantity whatever else is. */
    boolean isAlways() {
        return this == JOINED_VERB;
    }

    /** Whether it describes the counted things themselves, so that the main verb can tell of another effect. */
    boolean isModifier() {
        return switch (this) {
            case RELATIVE, ATTRIBUTE, PARTICIPLE, APPOSED_PARTICIPLE -> true;
            default -> false;
        };
    }
}
