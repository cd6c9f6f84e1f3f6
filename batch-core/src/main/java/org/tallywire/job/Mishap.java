package org.tallywire.job;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What befalls a machine rather than the data, and what to do about it. What was staged is kept in all of them. */
enum Mishap {
    NO_MEMORY("memory ran out: at most {memory} MB may be used; set JAVA_TOOL_OPTIONS=-Xmx2g or more"),
    NO_ROOM("the disk is full; make room"),
    SERVER_LOST("the connection to the database server was lost; check that it runs"),
    /** An embedded database closes itself when a write fails. */
    DATABASE_CLOSED("the database closed itself, since the disk is full or memory ran out; make room");

    private static final int H2_CLOSED = 90098;
    private static final long MIB = 1024L * 1024;

    private final String text;

    Mishap(String text) {
        this.text = text;
    }

    /** What happened and what to do. */
    String words() {
        String memory = String.valueOf(Runtime.getRuntime().maxMemory() / MIB);
        return text.replace("{memory}", memory) + ", and run it again; what was staged is kept";
    }

    /** The mishap that a failure comes from. */
    static Optional<Mishap> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(one -> ofOne(one).stream())
                .min((one, other) -> one.compareTo(other));
    }

    private static Optional<Mishap> ofOne(Throwable one) {
        String message = String.valueOf(one.getMessage());
        if (one instanceof OutOfMemoryError) {
            return Optional.of(NO_MEMORY);
        }
        if (message.contains("No space left on device") || message.contains("not enough space on the disk")) {
            return Optional.of(NO_ROOM);
        }
        return one instanceof SQLException sql ? ofDatabase(sql) : Optional.empty();
    }

    /** Classes 08 (connection) and 57P (the operator ends it) of the SQL states. */
    private static Optional<Mishap> ofDatabase(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (failure.getErrorCode() == H2_CLOSED) {
            return Optional.of(DATABASE_CLOSED);
        }
        return state.startsWith("08") || state.startsWith("57P") ? Optional.of(SERVER_LOST) : Optional.empty();
    }
}
