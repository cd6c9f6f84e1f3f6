package org.tallywire.staging.bulk;

/** What is staged already, so that it need be neither read nor analysed again. Thread-safe. */
public interface KnownContent {
    /** Nothing is. */
    KnownContent NONE = new KnownContent() {
        @Override
        public boolean isStaged(String article) {
            return false;
        }

        @Override
        public boolean isRead(String sha256) {
            return false;
        }
    };

    /** Whether the article is staged, with the facts that the names of this run make. */
    boolean isStaged(String article);

    /** Whether a document with these bytes was read to its end, with the names of this run. */
    boolean isRead(String sha256);
}
