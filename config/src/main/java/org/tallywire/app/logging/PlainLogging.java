package org.tallywire.app.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sets up logging without a file to parse: Logback finds this class as a service at the first message. Everything goes
 * to standard error, warnings and errors only.
 */
public final class PlainLogging extends ContextAwareBase implements Configurator {
    /**
     * The first warns at each start that H2 is newer than the one it was tested with, the second that a server keeps
     * times to the microsecond; the tests here cover both.
     */
    private static final List<String> TALKATIVE = List.of(
            "org.flywaydb.core.internal.database.base.Database",
            "org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor");

    /**
     * What is wrong with a document is said in the quarantine, and why a step failed by the command, in words for people.
     */
    private static final List<String> SAID_ELSEWHERE =
            List.of("org.apache.pdfbox", "org.apache.fontbox", "org.springframework.batch.core.step.AbstractStep");

    /**
     * Leads the platform's own log into the same channel.
     *
     * @param verbose whether to let everything through that says what happens, not only what goes wrong
     * @param json whether each message is a line of JSON
     */
    public static void start(boolean verbose, boolean json) {
        LogManager.getLogManager().reset();
        SLF4JBridgeHandler.install();
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(verbose ? Level.INFO : Level.WARN);
            root.detachAndStopAllAppenders();
            root.addAppender(appender(root.getLoggerContext(), json ? new JsonLayout() : new PlainLayout()));
            TALKATIVE.forEach(
                    name -> root.getLoggerContext().getLogger(name).setLevel(verbose ? Level.INFO : Level.ERROR));
            SAID_ELSEWHERE.forEach(
                    name -> root.getLoggerContext().getLogger(name).setLevel(verbose ? Level.WARN : Level.OFF));
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender(context, new PlainLayout()));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> appender(LoggerContext context, LayoutBase<ILoggingEvent> layout) {
        layout.setContext(context);
        layout.start();

        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.start();

        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
