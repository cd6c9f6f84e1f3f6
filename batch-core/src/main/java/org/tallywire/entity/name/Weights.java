package org.tallywire.entity.name;

/** How much a reason speaks for a name, a token of it. Set by hand; only their order and rough distance matter. */
final class Weights {
    /** The user says so: nothing else that claims a token of it comes near. */
    static final double USERS = 30;

    /** The name stands in a gazetteer, or a word of it says what it names. */
    static final double KNOWN = 3;

    /** One of several readings of a listed name. */
    static final double KNOWN_AS_WELL = 2.4;

    /** A word that follows a title or a first name and is not known itself. */
    static final double BESIDE_KNOWN = 2.4;

    /** A noun beside the name says that it is a place: "the province of X". */
    static final double PLACE_NOUN = 3;

    /** Only the capitals of a stretch of words. */
    static final double CAPITALS = 1.5;

    /** A small word inside a name: a shorter name without it is as likely. */
    static final double JOINING = -1.5;

    /** The tagger says the same. */
    static final double AGREED = 2;

    /** The tagger says that a token is no name, or another kind of name. */
    static final double DENIED = 3;

    private Weights() {}
}
