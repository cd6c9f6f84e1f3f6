package org.tallywire.article;

/** A document cannot be read; it is set aside with the reason. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;
    private final String remedy;

    /**
     * @param document the document's name
     * @param place where in it, such as {@code byte 512} or {@code line 3}
     * @param reason what was expected and what was found
     * @param remedy what to do about it
     */
    public UnreadableDocumentException(String document, String place, String reason, String remedy) {
        super(document + ", " + place + ": " + reason + "; " + remedy);
        this.place = place;
        this.reason = reason;
        this.remedy = remedy;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
