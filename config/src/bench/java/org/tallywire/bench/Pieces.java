package org.tallywire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tallywire.article.Article;

/** The pieces of an inbox, one after the other and then anew: the same for every benchmark that reads texts. */
@State(Scope.Thread)
public class Pieces {
    /** A file or folder that the program can read. */
    @Param("sample-inbox")
    public String inbox = "";

    private List<Article> articles = List.of();
    private int next;

    @Setup
    public void readInbox() throws IOException {
        articles = Articles.of(Path.of(inbox));
    }

    Article next() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return articles.get(next);
    }
}
