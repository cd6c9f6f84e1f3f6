package org.tallywire.claim;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a text is a copy of an earlier one, in terms of their wording (all sequences of five words):
 *
 * <ul>
 *   <li>texts below {@value #SHORT} words: only when all words are the same, in the same order;
 *   <li>else when 8 in 10 of its sequences stand in the original (a shortened or lightly edited copy), or when 6 in 10
 *       of all sequences of both stand in both (a copy with lines of its own);
 *   <li>and never by wording that many articles share: where more than a tenth of the shorter text is its own, half of
 *       that must stand in the other text too.
 * </ul>
 */
final class CopyRule {
    private static final int SHORT = 40;
    private static final double CONTAINED = 0.8;
    private static final double RESEMBLES = 0.6;
    /** The tenth of a signature. */
    private static final int OWN = Signature.SIZE / 10;

    private final CommonWording common;
    private final ShingleCache shingles;

    CopyRule(CommonWording common, ShingleCache shingles) {
        this.common = common;
        this.shingles = shingles;
    }

    /** The earlier original that the article is closest to, if it is a copy of any. */
    Optional<Copy> findOriginal(Signature article, CopyIndex originals) {
        Optional<Signature> same = originals.findSame(article);
        if (same.isPresent() && article.words() > 0) {
            return Optional.of(new Copy(article.article(), same.get().article(), 1));
        }
        if (article.words() < SHORT) {
            return Optional.empty();
        }
        return originals.candidates(article).stream()
                .flatMap(original -> compare(article, original).stream())
                .max(Comparator.comparingDouble(Copy::similarity));
    }

    private Optional<Copy> compare(Signature article, Signature original) {
        if (original.words() < SHORT) {
            return Optional.empty();
        }
        Shingles mine = shingles.of(article.article());
        Shingles theirs = shingles.of(original.article());
        int shared = mine.sharedWith(theirs);
        double contained = shared / (double) mine.size();
        double resembles = shared / (double) (mine.size() + theirs.size() - shared);
        boolean alike = contained >= CONTAINED || resembles >= RESEMBLES;
        return alike && sharesItsOwn(article, mine, original, theirs)
                ? Optional.of(new Copy(article.article(), original.article(), contained))
                : Optional.empty();
    }

    private boolean sharesItsOwn(Signature article, Shingles mine, Signature original, Shingles theirs) {
        boolean isShorter = mine.size() <= theirs.size();
        int[] own = common.ownOf(isShorter ? article : original);
        Shingles other = isShorter ? theirs : mine;
        return own.length <= OWN || Arrays.stream(own).filter(other::contains).count() * 2 >= own.length;
    }
}
