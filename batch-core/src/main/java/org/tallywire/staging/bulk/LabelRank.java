package org.tallywire.staging.bulk;

import org.tallywire.article.ContentHash;
import org.tallywire.entity.Entity;

/**
 * Which of several descriptions of one entity is kept, the same whatever order they come in: the one with the lowest
 * rank. Known coordinates and countries come first, then names written in capitals and small letters.
 */
final class LabelRank {
    private static final int TIE_DIGITS = 14;

    private LabelRank() {}

    static long of(Entity entity) {
        long unknown = (entity.latitude() == null ? 2L : 0L) + (entity.country() == null ? 1L : 0L);
        long plain = isMixedCase(entity.name()) ? 0 : 1;
        String tie = ContentHash.idOf(entity.name(), entity.country(), entity.latitude(), entity.longitude());
        return (unknown << 1 | plain) << (4 * TIE_DIGITS) | Long.parseLong(tie.substring(0, TIE_DIGITS), 16);
    }

    private static boolean isMixedCase(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase)
                && name.codePoints().anyMatch(Character::isLowerCase);
    }
}
