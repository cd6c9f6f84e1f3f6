package org.tallywire.entity.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A trained tagger: a table of weights, a byte each, that features are hashed into. Immutable and thread-safe.
 */
public final class TaggerModel implements Weights {
    private static final int MAGIC = 0x54574e31;
    private static final int MOST_BITS = 22;

    private final TagGrammar grammar;
    private final int bits;
    private final byte[] table;
    private final PackedRows rows;
    private final float[] transitions;
    private final float[] allowed;

    /** {@code table} holds the weights of all tags for bucket 0, then for bucket 1, …; there are 2^bits buckets. */
    TaggerModel(TagGrammar grammar, int bits, byte[] table, float[] transitions) {
        this.grammar = grammar;
        this.bits = bits;
        this.table = table;
        this.rows = new PackedRows(table, grammar.tags());
        this.transitions = transitions;
        this.allowed = grammar.allowed(transitions);
    }

    /** The best tag of each token; 0 is outside. */
    public int[] tag(TokenSequence tokens) {
        return BestTags.of(tokens, this, grammar);
    }

    public TagGrammar grammar() {
        return grammar;
    }

    @Override
    public void score(int[] features, float[] scores) {
        rows.sum(features, bits, scores);
    }

    @Override
    public float transition(int before, int tag) {
        return allowed[before * grammar.tags() + tag];
    }

    /** Spreads a hash over the table (the finalizer of MurmurHash3). */
    static int bucket(int feature, int bits) {
        int h = feature;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return h >>> (32 - bits);
    }

    /** Writes the model; the caller closes. */
    public void write(OutputStream out) throws IOException {
        try (GZIPOutputStream packed = new GZIPOutputStream(out);
                DataOutputStream data = new DataOutputStream(packed)) {
            data.writeInt(MAGIC);
            data.writeInt(grammar.kinds());
            data.writeInt(bits);
            for (float weight : transitions) {
                data.writeFloat(weight);
            }
            data.write(table);
        }
    }

    /**
     * Reads a model; the caller closes.
     *
     * @throws IOException when the bytes are no model
     */
    public static TaggerModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new GZIPInputStream(in));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a model of this program; train one with \"tallywire train-names\"");
        }
        int kinds = data.readInt();
        int bits = data.readInt();
        if (kinds < 1 || kinds > 60 || bits < 1 || bits > MOST_BITS) {
            throw new IOException("the model is damaged: " + kinds + " kinds, " + bits + " bits");
        }
        TagGrammar grammar = new TagGrammar(kinds);
        float[] transitions = new float[grammar.tags() * grammar.tags()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readFloat();
        }
        byte[] table = new byte[grammar.tags() << bits];
        data.readFully(table);
        return new TaggerModel(grammar, bits, table, transitions);
    }
}
