package org.tallywire.app.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How reports are sent by mail.
 *
 * @param host of the mail server
 * @param user to log in with, or null for a server that asks for none
 */
public record MailSettings(
        List<String> to,
        String from,
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password) {
    /** How the way to the server is kept secret. */
    public enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    public MailSettings {
        to = List.copyOf(to);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
