package org.tallywire.readers;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils documents as disks, networks and other programs do. The same random numbers spoil the same way. */
final class Mutation {
    private static final int MOST = 6;
    private static final int LONGEST_CHUNK = 2000;
    private static final String MARKS = "<>\"{}[]()/&;=%\\\n\r\t ,|:#0\0";

    private final Random random;
    private final List<byte[]> others;

    /** @param others documents of which pieces are spliced in */
    Mutation(Random random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    byte[] of(byte[] document) {
        byte[] spoiled = document;
        for (int i = 1 + random.nextInt(MOST); i > 0 && spoiled.length > 0; i--) {
            spoiled = once(spoiled);
        }
        return spoiled;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + random.nextInt(LONGEST_CHUNK));
        return switch (random.nextInt(8)) {
            case 0 -> with(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 1 -> with(bytes, at, (byte) random.nextInt(256));
            case 2 -> with(bytes, at, (byte) MARKS.charAt(random.nextInt(MARKS.length())));
            case 3 -> random.nextInt(3) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            case 4 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 5 -> spliced(bytes, at, end, new byte[0]);
            case 6 -> spliced(bytes, at, end, piece());
            default -> filled(bytes, at, Math.min(end, at + 16), (byte) random.nextInt(256));
        };
    }

    private byte[] piece() {
        byte[] other = others.get(random.nextInt(others.size()));
        int at = random.nextInt(other.length);
        return Arrays.copyOfRange(other, at, Math.min(other.length, at + random.nextInt(LONGEST_CHUNK)));
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        return filled(bytes, at, at + 1, value);
    }

    private static byte[] filled(byte[] bytes, int begin, int end, byte value) {
        byte[] changed = bytes.clone();
        Arrays.fill(changed, begin, end, value);
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int begin, int end, byte[] middle) {
        byte[] spliced = Arrays.copyOf(bytes, begin + middle.length + bytes.length - end);
        System.arraycopy(middle, 0, spliced, begin, middle.length);
        System.arraycopy(bytes, end, spliced, begin + middle.length, bytes.length - end);
        return spliced;
    }
}
