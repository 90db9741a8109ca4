package kz.kuzet.example.portal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The portal as a newcomer starts it, on the embedded database. */
class PortalOnH2Test extends PortalWalk {

    private static RunningPortal portal;

    @BeforeAll
    static void start(@TempDir Path folder) {
        portal = RunningPortal.start(folder);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Override
    RunningPortal portal() {
        return portal;
    }
}
