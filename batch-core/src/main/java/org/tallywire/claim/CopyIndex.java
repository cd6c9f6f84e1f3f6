package org.tallywire.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallywire.compact.Postings;

/**
 * The originals so far, by the bands of their signatures (locality-sensitive hashing). Lists are cut at
 * {@value #LIMIT}, so that wording which thousands of articles share cannot make the search quadratic; an article that
 * is truly a copy meets its original in many other bands as well. Not thread-safe.
 */
final class CopyIndex {
    private static final int LIMIT = 32;

    private final List<Signature> originals = new ArrayList<>();
    private final Map<Long, Signature> texts = new HashMap<>();
    private final Postings buckets;

    /** @param articles how many there are to come */
    CopyIndex(int articles) {
        buckets = new Postings(Math.multiplyExact(articles, Signature.BANDS));
    }

    void add(Signature original) {
        int number = originals.size();
        originals.add(original);
        texts.putIfAbsent(original.text(), original);
        for (int band = 0; original.isDrawn() && band < Signature.BANDS; band++) {
            long bucket = original.bucket(band);
            if (buckets.count(bucket, LIMIT) < LIMIT) {
                buckets.add(bucket, number);
            }
        }
    }

    /** The original with the same words in the same order. */
    Optional<Signature> findSame(Signature article) {
        return Optional.ofNullable(texts.get(article.text())).filter(same -> same.words() == article.words());
    }

    /** Originals that may resemble it, those with most bands in common first, then the earlier ones. */
    List<Signature> candidates(Signature article) {
        Map<Integer, Integer> bands = new HashMap<>();
        for (int band = 0; article.isDrawn() && band < Signature.BANDS; band++) {
            buckets.latest(article.bucket(band), LIMIT, number -> bands.merge(number, 1, Integer::sum));
        }
        Comparator<Map.Entry<Integer, Integer>> mostBands = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return bands.entrySet().stream()
                .sorted(mostBands.thenComparing(Map.Entry.comparingByKey()))
                .limit(LIMIT)
                .map(entry -> originals.get(entry.getKey()))
                .toList();
    }
}
