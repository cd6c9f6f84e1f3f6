package org.tallywire.staging.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file to which something happens after so many writes, for H2 to open as {@code fragile:name}. Beside it lies what
 * outlives the mishap, {@code name.kept}.
 */
public final class FragileFile extends FilePathWrapper {
    static final String PREFIX = "fragile:";
    static final String KEPT = ".kept";
    private static final int BLOCK = 4096;

    /** What happens. */
    enum Mishap {
        /** All that was written is kept, nothing after it. */
        KILL,
        /** Blocks that were not forced to the disk are kept or not, in any choice. */
        POWER_FAILURE,
        /** A part of the write is kept, and it fails; later ones are tried again. */
        FULL_DISK
    }

    /** H2 makes them by reflection. */
    public FragileFile() {}

    private static volatile State state = new State(Mishap.KILL, 0, 0);

    /** Sets what happens to the file that is opened next. */
    static void prepare(Mishap mishap, int writes, long seed) {
        FilePath.register(new FragileFile());
        state = new State(mishap, writes, seed);
    }

    static boolean happened() {
        return state.happened;
    }

    @Override
    public String getScheme() {
        return "fragile";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path kept = Path.of(getBase() + KEPT);
        return new Channel(
                getBase().open(mode),
                FileChannel.open(kept, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                state);
    }

    private static final class State {
        private final Mishap mishap;
        private final Random random;
        private int writesLeft;
        private volatile boolean happened;

        State(Mishap mishap, int writes, long seed) {
            this.mishap = mishap;
            this.writesLeft = writes;
            this.random = new Random(seed);
        }
    }

    private record Block(long position, ByteBuffer bytes) {}

    private static final class Channel extends ChannelBehind {
        private final FileChannel kept;
        private final State state;
        private final List<Block> unforced = new ArrayList<>();

        Channel(FileChannel file, FileChannel kept, State state) {
            super(file);
            this.kept = kept;
            this.state = state;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            ByteBuffer whole = source.duplicate();
            boolean now = !state.happened && state.writesLeft-- == 0;
            if (now && state.mishap == Mishap.FULL_DISK) {
                state.happened = true;
                ByteBuffer part = source.duplicate().limit(source.position() + source.remaining() / 2);
                keep(part, position);
                throw new IOException("No space left on device");
            }
            if (!state.happened || state.mishap == Mishap.FULL_DISK) {
                keep(whole, position);
            }
            if (now) {
                happen();
            }
            return file().write(source, position);
        }

        private void keep(ByteBuffer bytes, long position) throws IOException {
            for (long at = position; bytes.hasRemaining(); at += BLOCK) {
                ByteBuffer block = ByteBuffer.allocate(Math.min(BLOCK, bytes.remaining()));
                while (block.hasRemaining()) {
                    block.put(bytes.get());
                }
                unforced.add(new Block(at, block.flip()));
            }
            if (state.mishap != Mishap.POWER_FAILURE) {
                force(false);
            }
        }

        private void happen() throws IOException {
            state.happened = true;
            unforced.removeIf(block -> state.random.nextBoolean());
            writeUnforced();
        }

        @Override
        public synchronized void force(boolean metadata) throws IOException {
            if (!state.happened || state.mishap == Mishap.FULL_DISK) {
                writeUnforced();
            }
        }

        private void writeUnforced() throws IOException {
            for (Block block : unforced) {
                kept.write(block.bytes(), block.position());
            }
            unforced.clear();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            super.implCloseChannel();
            kept.close();
        }
    }
}
