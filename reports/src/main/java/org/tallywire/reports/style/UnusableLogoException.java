package org.tallywire.reports.style;

import java.nio.file.Path;

/** A picture that cannot be used as a logo; its message is for people. */
public final class UnusableLogoException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableLogoException(Path file, String reason) {
        super("the logo " + file + " " + reason);
    }
}
