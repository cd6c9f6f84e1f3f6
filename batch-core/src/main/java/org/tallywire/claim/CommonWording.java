package org.tallywire.claim;

import java.util.Arrays;
import java.util.List;

/**
 * Wording that several articles share: notices, invitations to subscribe, and widely printed wire texts. Drawn from the
 * signatures, so that it needs no second look at any body. Immutable.
 */
final class CommonWording {
    /** Articles with the same shingle at the same place that make it common. */
    private static final int HOLDERS = 4;

    private final int[][] commonAt;

    private CommonWording(int[][] commonAt) {
        this.commonAt = commonAt;
    }

    static CommonWording of(List<Signature> articles) {
        List<Signature> drawn = articles.stream().filter(Signature::isDrawn).toList();
        int[][] commonAt = new int[Signature.SIZE][];
        for (int place = 0; place < Signature.SIZE; place++) {
            int at = place;
            int[] column = drawn.stream()
                    .mapToInt(article -> article.drawn(at))
                    .sorted()
                    .toArray();
            commonAt[place] = repeated(column);
        }
        return new CommonWording(commonAt);
    }

    /** Values that stand at least {@value #HOLDERS} times in an ascending array, each once. */
    private static int[] repeated(int[] ascending) {
        int[] found = new int[ascending.length / HOLDERS];
        int count = 0;
        for (int from = 0; from < ascending.length; ) {
            int to = from + 1;
            while (to < ascending.length && ascending[to] == ascending[from]) {
                to++;
            }
            if (to - from >= HOLDERS) {
                found[count++] = ascending[from];
            }
            from = to;
        }
        return Arrays.copyOf(found, count);
    }

    /** The shingles drawn from an article that hardly any other article has. */
    int[] ownOf(Signature article) {
        int[] own = new int[Signature.SIZE];
        int count = 0;
        for (int place = 0; article.isDrawn() && place < Signature.SIZE; place++) {
            if (Arrays.binarySearch(commonAt[place], article.drawn(place)) < 0) {
                own[count++] = article.drawn(place);
            }
        }
        return Arrays.copyOf(own, count);
    }
}
