package org.tallywire.staging.embedded;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections of an embedded database of which one at a time changes something: each statement that may change rows, and
 * each end of a transaction, waits for those of other threads. Queries wait for nobody.
 *
 * <p>H2 writes its state to the disk in a thread that changes rows, between two of its changes. What another thread is
 * in the middle of would come to the disk by half: a row without the note by which it is undone, there for good when the
 * process is killed then.
 *
 * <p>After a write to the file has failed H2 is asked nothing more, for it may wait for itself without an end; each
 * statement fails with the reason.
 */
public final class WritersInTurn extends DelegatingDataSource {
    private static final Set<String> ENDS = Set.of("commit", "rollback", "close", "abort", "setAutoCommit");

    /** The SQL state. */
    private static final String CONNECTION_FAILED = "08006";

    private static final String SELECT = "SELECT";

    /** Locks rows, or counts a sequence on. */
    private static final Pattern CHANGING_QUERY = Pattern.compile("FOR UPDATE|NEXT VALUE", Pattern.CASE_INSENSITIVE);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Path file;

    /**
     * Makes connections take turns.
     *
     * @param file of the database
     */
    public WritersInTurn(DataSource connections, Path file) {
        super(connections);
        this.file = file;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = ENDS.contains(method.getName())
                    ? inTurn(connection, method, arguments)
                    : call(connection, method, arguments);
            return result instanceof Statement made ? statement(method.getReturnType(), made, arguments) : result;
        });
    }

    private Object statement(Class<?> type, Statement statement, Object @Nullable [] made) {
        boolean reading = reads(made);
        return proxy(type, (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            return reading || reads(arguments)
                    ? asked(statement, method, arguments)
                    : inTurn(statement, method, arguments);
        });
    }

    /** Whether the arguments begin with a query that changes nothing. */
    private static boolean reads(Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0 || !(arguments[0] instanceof String sql)) {
            return false;
        }
        String text = sql.stripLeading();
        return text.regionMatches(true, 0, SELECT, 0, SELECT.length())
                && !CHANGING_QUERY.matcher(text).find();
    }

    private @Nullable Object inTurn(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        turn.lock();
        try {
            return asked(target, method, arguments);
        } finally {
            turn.unlock();
        }
    }

    private @Nullable Object asked(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        Optional<IOException> failure = OrderedFile.failure(file);
        if (failure.isEmpty()) {
            return call(target, method, arguments);
        }
        if (method.getName().equals("close")) {
            return null;
        }
        throw new SQLNonTransientConnectionException(failure.get().getMessage(), CONNECTION_FAILED, failure.get());
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WritersInTurn.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
