package org.tallywire.staging;

import org.jspecify.annotations.Nullable;

/** The staged data cannot be had. Each case says what is the matter and what to do, in words for people. */
public abstract sealed class DataStoreException extends Exception
        permits NoDataException, DataInUseException, UnusableDataException {
    private static final long serialVersionUID = 1L;

    DataStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
