package org.tallywire.compact;

/** The last step of MurmurHash3 (Appleby, public domain): a permutation of all numbers in which every bit in moves every bit out. */
public final class Murmur {
    private Murmur() {}

    /** Of 32 bits. */
    public static int mix(int bits) {
        int hash = (bits ^ (bits >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }

    /** Of 64 bits. */
    public static long mix(long bits) {
        long hash = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }
}
