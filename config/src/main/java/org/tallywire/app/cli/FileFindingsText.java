package org.tallywire.app.cli;

import org.tallywire.app.cli.FileFindings.FoundArticle;
import org.tallywire.app.cli.FileFindings.FoundFault;

/** Shows how a file would be read, for people. */
final class FileFindingsText {
    private final Console console;

    FileFindingsText(Console console) {
        this.console = console;
    }

    void print(FileFindings found) {
        console.result(found.file());
        TextTable table = new TextTable();
        if (found.size() >= 0) {
            table.row("size", found.size() + " bytes");
        }
        if (found.format() != null) {
            table.row("format", found.format() + ": " + found.why());
            table.row("characters", found.characters() == null ? "it is no plain text" : found.characters());
        }
        if (!found.alsoFits().isEmpty()) {
            table.row("would fit too", String.join(", ", found.alsoFits()));
        }
        table.row("articles", String.valueOf(found.articles()));
        table.row("set aside", String.valueOf(found.setAside()));
        table.print(console::result);
        found.first().forEach(this::print);
        more(found.articles() - found.first().size(), "articles");
        found.faults().forEach(this::print);
        more(found.setAside() - found.faults().size(), "places that would be set aside");
    }

    private void print(FoundArticle article) {
        console.result("");
        console.result("  " + article.source());
        new TextTable()
                .row("  title", article.shown("title", article.title()))
                .row("  authors", article.shown("authors", String.join(", ", article.authors())))
                .row("  publisher", article.shown("publisher", article.publisher()))
                .row("  published", article.shown("published", article.published()))
                .row("  language", article.shown("language", article.language()))
                .row("  address", article.shown("url", article.url()))
                .row("  record", article.shown("record", article.record()))
                .row("  body", article.characters() + " characters: " + article.begins())
                .print(console::result);
    }

    private void print(FoundFault fault) {
        console.result("");
        console.result("  would be set aside: " + fault.place() + ": " + fault.reason());
        console.result("      what to do: " + fault.remedy());
    }

    private void more(int count, String what) {
        if (count > 0) {
            console.result("");
            console.result("  and " + count + " more " + what);
        }
    }
}
