package org.tallywire.entity.tagger;

/**
 * Which tags there are and which may follow which.
 *
 * @param allowed {@code allowed[a][b]}: whether tag b may stand right after tag a
 * @param first whether a sentence may start with the tag
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop of the tagger; never compared
public record TagGrammar(boolean[][] allowed, boolean[] first) {
    public int tags() {
        return first.length;
    }

    /** Tags that begin and continue each of so many kinds: 0 is outside, 1 + 2k begins kind k, 2 + 2k continues it. */
    public static TagGrammar ofKinds(int kinds) {
        int tags = 1 + 2 * kinds;
        boolean[][] allowed = new boolean[tags][tags];
        boolean[] first = new boolean[tags];
        for (int tag = 0; tag < tags; tag++) {
            first[tag] = !continues(tag);
            for (int before = 0; before < tags; before++) {
                allowed[before][tag] = !continues(tag) || before == tag || before == tag - 1;
            }
        }
        return new TagGrammar(allowed, first);
    }

    public static int begin(int kind) {
        return 1 + 2 * kind;
    }

    public static boolean continues(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    /** The kind of a tag other than 0. */
    public static int kind(int tag) {
        return (tag - 1) / 2;
    }
}
