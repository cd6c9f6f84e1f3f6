package org.tallywire.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that copy one text: the same wire report in several outlets, shortened or with a few words changed.
 *
 * <p>Articles are added one after the other and only a signature of each is held (about 600 bytes); the bodies of those
 * that look alike are asked for again when they are compared exactly. Every text is compared with the originals before
 * it, so all copies of one text lead to the article published first (ties by id, undated last). The order in which
 * articles are added does not matter. Time grows with the total length of the texts. Not thread-safe.
 *
 * <p>What counts as a copy: see {@link CopyRule}.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and containment of documents</a>
 */
public final class CopyFinder {
    private static final Comparator<Signature> BY_PUBLICATION = Comparator.comparing(
                    Signature::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Signature::article);

    private final List<Signature> articles = new ArrayList<>();

    /** The bodies of articles that were added, by id. */
    @FunctionalInterface
    public interface Bodies {
        /** The same text that was added under this id. */
        String bodyOf(String articleId);
    }

    /**
     * Takes notice of an article.
     *
     * @param articleId different from all that were added before
     * @param published when, a day without a time from its start; null where it is not known
     */
    public void add(String articleId, @Nullable Instant published, String body) {
        articles.add(Signature.of(articleId, published, body));
    }

    /** The copies among the articles added, ordered by the copy's id. */
    public List<Copy> find(Bodies bodies) {
        articles.sort(BY_PUBLICATION);
        CopyRule rule = new CopyRule(CommonWording.of(articles), new ShingleCache(bodies));
        CopyIndex originals = new CopyIndex(articles.size());
        List<Copy> copies = new ArrayList<>();
        for (Signature article : articles) {
            rule.findOriginal(article, originals).ifPresentOrElse(copies::add, () -> originals.add(article));
        }
        copies.sort(Comparator.comparing(Copy::article));
        return copies;
    }
}
