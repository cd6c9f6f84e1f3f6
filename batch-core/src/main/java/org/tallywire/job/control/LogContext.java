package org.tallywire.job.control;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What messages in the log are about: {@code run} and {@code document}; kept by thread. */
public final class LogContext {
    private static final String RUN = "run";
    private static final String DOCUMENT = "document";

    private LogContext() {}

    /** From now on this thread works for a run. */
    public static void run(long execution) {
        MDC.put(RUN, String.valueOf(execution));
    }

    /** From now on this thread reads a document. */
    public static void document(String name) {
        MDC.put(DOCUMENT, name);
    }

    /** This thread works for nothing any more. */
    public static void clear() {
        MDC.remove(RUN);
        MDC.remove(DOCUMENT);
    }

    /** The same work, for the run that this thread works for, on whichever thread it is done. */
    public static <T> Callable<T> carried(Callable<T> work) {
        @Nullable Map<String, String> context = MDC.getCopyOfContextMap();
        return () -> {
            if (context != null) {
                MDC.setContextMap(context);
            }
            try {
                return work.call();
            } finally {
                clear();
            }
        };
    }
}
