package kz.kuzet.command;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version of the project, which the build writes into a file. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "kuzet " + ResourceBundle.getBundle("kz.kuzet.command.version").getString("version")
        };
    }
}
