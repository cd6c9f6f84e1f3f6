package org.tallywire.entity.tagger;

/**
 * Which tags there are and which may follow which: 0 is outside of everything, 1 + 2k begins kind k, 2 + 2k continues
 * it, and nothing is continued that was not begun.
 *
 * @param kinds how many kinds there are
 */
public record TagGrammar(int kinds) {
    public TagGrammar {
        if (kinds < 1 || kinds > 60) {
            throw new IllegalArgumentException("from 1 to 60 kinds can be told apart, not " + kinds);
        }
    }

    public int tags() {
        return 1 + 2 * kinds;
    }

    /** Whether a sentence may start with the tag. */
    static boolean starts(int tag) {
        return !continues(tag);
    }

    /** Whether the tag may stand right after another. */
    static boolean follows(int before, int tag) {
        return !continues(tag) || before == tag || before == tag - 1;
    }

    /** The weights of steps from tag to tag, with {@link Float#NEGATIVE_INFINITY} for those that are not allowed. */
    float[] allowed(float[] transitions) {
        float[] allowed = transitions.clone();
        for (int step = 0; step < allowed.length; step++) {
            allowed[step] = follows(step / tags(), step % tags()) ? allowed[step] : Float.NEGATIVE_INFINITY;
        }
        return allowed;
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
