package org.tallywire.app.delivery;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.job.delivery.Parcel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a mail with reports says. */
final class MailText {
    private MailText() {}

    static String of(Parcel parcel) {
        JsonNode summary = JsonMapper.shared().readTree(parcel.summary());
        List<String> lines = new ArrayList<>();
        lines.add("The reports of run " + parcel.execution() + " are attached.");
        lines.add("");
        lines.add("New articles: " + count(summary, "articles"));
        lines.add("Documents set aside: " + summary.path("set_aside").size());
        lines.add("Claims in all: " + count(summary, "claims") + ", on which sources differ: "
                + count(summary, "disputed"));
        for (JsonNode check : summary.path("quality")) {
            if (check.path("verdict").asString("").equals("WARNED")) {
                lines.add(
                        "Worth a look: the data quality (" + check.path("rule").asString("") + ")");
            }
        }
        lines.add("");
        lines.add("Each number is what a source stated. Nothing here says that a figure is true.");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static long count(JsonNode summary, String field) {
        return summary.path(field).asLong(0);
    }
}
