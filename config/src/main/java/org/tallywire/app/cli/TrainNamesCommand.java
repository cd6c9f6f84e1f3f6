package org.tallywire.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.conll.AnnotatedText;
import org.tallywire.entity.conll.ConllReader;
import org.tallywire.entity.tagger.TaggerModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "train-names",
        description = {
            "Trains the tagger of names from annotated text and writes its model.",
            "The same files in the same order give the same bytes."
        },
        footer = {"  tallywire train-names news.conll --out names.model"})
final class TrainNamesCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Text in columns: a token and its tag (B-PER, I-ORG, O) a line, an empty line between sentences.")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The model to write.")
    private @Nullable Path out;

    TrainNamesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<AnnotatedText> texts = new ArrayList<>();
        for (Path file : files) {
            texts.addAll(read(file));
        }
        session.say("training from " + texts.size() + " texts");
        TaggerModel model = session.assembly().nameTraining().train(texts);
        Path target = requireNonNull(out);
        try (OutputStream bytes = Files.newOutputStream(target)) {
            model.write(bytes);
        }
        session.say("wrote " + target + ", " + Files.size(target) + " bytes");
        return ExitStatus.DONE.code();
    }

    private static List<AnnotatedText> read(Path file) throws CommandFailedException {
        try {
            return ConllReader.read(file);
        } catch (IOException e) {
            throw new CommandFailedException(ExitStatus.FAILED, file + " cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
