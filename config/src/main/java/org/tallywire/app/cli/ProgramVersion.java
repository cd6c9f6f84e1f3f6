package org.tallywire.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"tallywire " + number() + " (Java " + Runtime.version() + ")"};
    }

    static String number() throws IOException {
        try (InputStream bytes = ProgramVersion.class.getResourceAsStream("/version.properties")) {
            Properties properties = new Properties();
            if (bytes != null) {
                properties.load(bytes);
            }
            return properties.getProperty("version", "of unknown version");
        }
    }
}
