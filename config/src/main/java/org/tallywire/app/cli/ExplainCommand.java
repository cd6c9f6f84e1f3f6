package org.tallywire.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.StagedArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description =
                "Shows where a figure or a claim comes from: its sentence, source, rule, who says it, and who says otherwise.",
        footer = {"  tallywire explain 4f2a91c3", "  tallywire explain 4f2a91c3 --json"})
final class ExplainCommand implements Callable<Integer> {
    private static final int CANDIDATES_SHOWN = 10;

    @Parameters(
            paramLabel = "ID",
            description = "Id of a figure or claim, or its first digits, as the reports show them.")
    private String id = "";

    private final Session session;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        String digits = id.strip().toLowerCase(Locale.ROOT);
        if (digits.isEmpty() || !digits.chars().allMatch(ExplainCommand::isDigit)) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE,
                    "'" + id
                            + "' is no id; an id has the digits 0 to 9 and a to f, and the reports show it beside each figure");
        }
        try (StagedArchive archive = session.assembly().openArchive()) {
            explain(digits, archive);
        }
        return ExitStatus.DONE.code();
    }

    private static boolean isDigit(int character) {
        return Character.digit(character, 16) >= 0;
    }

    private void explain(String digits, StagedArchive archive) throws CommandFailedException {
        List<FigureRow> figures = archive.findFigures(digits);
        List<ClaimRow> claims = archive.findClaims(digits);
        if (figures.size() + claims.size() != 1) {
            throw none(digits, figures, claims);
        }
        if (figures.isEmpty()) {
            print(ClaimHistory.of(claims.getFirst(), archive));
        } else {
            print(FigureHistory.of(figures.getFirst(), archive));
        }
    }

    private void print(ClaimHistory claim) {
        if (session.options().json()) {
            session.console().result(Json.of(claim));
        } else {
            new ClaimText(session.console()).print(claim);
        }
    }

    private void print(FigureHistory figure) {
        if (session.options().json()) {
            session.console().result(Json.of(figure));
        } else {
            new FigureText(session.console()).print(figure);
        }
    }

    private static CommandFailedException none(String digits, List<FigureRow> figures, List<ClaimRow> claims) {
        if (figures.isEmpty() && claims.isEmpty()) {
            return new CommandFailedException(
                    ExitStatus.FAILED,
                    "no figure and no claim has an id that starts with '" + digits
                            + "'; copy one from a report, or look at another --data folder");
        }
        StringBuilder message =
                new StringBuilder("'" + digits + "' stands for several; give more digits of one of these:");
        figures.stream()
                .limit(CANDIDATES_SHOWN)
                .forEach(figure -> message.append("\n  figure ")
                        .append(figure.id())
                        .append("  ")
                        .append(FigureText.brief(figure)));
        claims.stream()
                .limit(CANDIDATES_SHOWN)
                .forEach(claim -> message.append("\n  claim  ")
                        .append(claim.id())
                        .append("  ")
                        .append(ValueWords.subject(claim)));
        return new CommandFailedException(ExitStatus.WRONG_USAGE, message.toString());
    }
}
