package org.tallywire.app.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One line of JSON for a message; an exception by its class and message. */
final class JsonLayout extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
        Map<String, String> further = new LinkedHashMap<>();
        further.put("logger", event.getLoggerName());
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown != null) {
            further.put("cause", thrown.getClassName() + ": " + thrown.getMessage());
        }
        String level = event.getLevel().toString().toLowerCase(Locale.ROOT);
        return JsonLine.of(event.getInstant(), level, event.getFormattedMessage(), event.getMDCPropertyMap(), further)
                + System.lineSeparator();
    }
}
