package no.samdrift.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** What the operator reads when everything is up. */
class Welcome {
    private Welcome() {}

    static void print(PrintStream console, int port, Demo demo, String setupToken, Duration took, DataDirectory data) {
        String address = "http://localhost:" + port;
        console.printf("%nSamdrift is ready at %s (after %.1f s).%n%n", address, took.toMillis() / 1000.0);
        if (demo != Demo.NONE) {
            console.printf(
                    "Demo sign-ins, all with the password samdrift-demo:%n%s%n%n", String.join("\n", demo.accounts()));
        } else {
            console.printf(
                    "If there is no administrator yet, make one here (the link works once):%n"
                            + "  %s/setup?token=%s%n%n",
                    address, setupToken);
        }
        console.printf("Data and log: %s%nStop with Ctrl-C.%n", data.root());
    }
}
