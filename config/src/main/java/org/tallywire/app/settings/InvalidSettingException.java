package org.tallywire.app.settings;

/** A setting cannot be used. The message names the key, where it was set, the value found, and what is allowed. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSettingException(String message) {
        super(message);
    }

    static InvalidSettingException of(FoundSetting found, String allowed) {
        return new InvalidSettingException("setting '%s' is '%s' (%s); allowed: %s"
                .formatted(found.key(), found.value(), found.origin(), allowed));
    }
}
