package org.tallywire.app.cli;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: help and version. */
@Command(
        name = "tallywire",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        descriptionHeading = "%n",
        footerHeading = "%nExamples:%n",
        description = {
            "Who said which number about what, where and when, and do the sources agree?",
            "Reads news articles, keeps who stated which figure in which words, and writes an Excel workbook and a PDF summary."
        },
        footer = {
            "  tallywire run inbox --out reports",
            "  tallywire explain 4f2a91c3",
            "",
            "Exit codes:",
            "   0  done",
            "   1  failed",
            "   2  wrong usage",
            "   3  done, but some documents were set aside; they are listed with reasons",
            "  75  another run holds the data; try later"
        })
final class TallywireCommand implements Runnable {
    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    CommonOptions options() {
        return options;
    }

    @Override
    public void run() {
        throw new ParameterException(requireNonNull(spec).commandLine(), "a command is missing");
    }
}
