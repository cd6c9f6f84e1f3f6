package org.tallywire.reports.digest;

import org.tallywire.report.ArticleRow;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;

/**
 * Somebody else who is shown all facts that a digest reads, so that they are read once for both: all articles, then all
 * claims, all figures, all changes, each in the order of the facts. What is not overridden is not looked at.
 */
public interface Onlooker {
    default void article(ArticleRow article) {}

    default void claim(ClaimRow claim) {}

    default void figure(FigureRow figure) {}

    default void change(ChangeRow change) {}
}
