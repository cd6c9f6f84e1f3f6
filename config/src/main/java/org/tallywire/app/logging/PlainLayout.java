package org.tallywire.app.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line for a message, in the form of the program's own messages; an exception by its message, without a trace. */
final class PlainLayout extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
        String level = event.getLevel().toString().toLowerCase(Locale.ROOT);
        return "tallywire: " + level + ": " + event.getFormattedMessage() + cause(event.getThrowableProxy())
                + System.lineSeparator();
    }

    private static String cause(@Nullable IThrowableProxy thrown) {
        return thrown == null ? "" : " (" + thrown.getClassName() + ": " + thrown.getMessage() + ")";
    }
}
