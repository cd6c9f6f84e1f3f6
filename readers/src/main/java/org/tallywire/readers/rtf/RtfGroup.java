package org.tallywire.readers.rtf;

import java.nio.charset.Charset;

/** What holds inside a group, and is forgotten at its end. Not thread-safe. */
final class RtfGroup {
    Place place = Place.TEXT;
    String property = "";
    Charset charset;
    int fallbacks = 1;
    int language;
    boolean hidden;
    boolean deleted;
    boolean marked;

    RtfGroup(Charset charset) {
        this.charset = charset;
    }

    /** What a group is for. */
    enum Place {
        TEXT,
        FONTS,
        STYLES,
        INFO,
        /** A value of the properties. */
        VALUE,
        UNSEEN
    }

    /** A group inside this one. */
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup(charset);
        inner.place = place;
        inner.property = property;
        inner.fallbacks = fallbacks;
        inner.language = language;
        inner.hidden = hidden;
        inner.deleted = deleted;
        return inner;
    }

    boolean isShown() {
        return place == Place.TEXT && !hidden && !deleted;
    }

    /** Letters as they are at the start of a document. */
    void plain(Charset standard) {
        charset = standard;
        hidden = false;
        deleted = false;
    }
}
