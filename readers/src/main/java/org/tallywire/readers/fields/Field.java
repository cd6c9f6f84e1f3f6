package org.tallywire.readers.fields;

import java.util.Locale;

/** What a source can say of an article. */
public enum Field {
    BODY,
    TITLE,
    RECORD,
    URL,
    PUBLISHED,
    AUTHORS,
    PUBLISHER,
    LANGUAGE;

    /** The name in settings and data: {@code body}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
