package no.samdrift.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** What the operator reads when everything is up. */
class Welcome {
    private static final String ACCOUNTS = """
              admin                    administrator
              agent                    service desk
              driftsleder              operations manager
              levanger.bruker          end user, Levanger
              snasa.bruker             end user, Snåsa
              levanger.enhetsleder     unit leader
              levanger.systemeier      system owner
              verdal.kommunedirektor   municipal director
              avtaleforvalter          contract manager
              okonom                   controller
              personvernombud          data protection officer
              radsleder, styreleder    council chair, board chair
              leverandor               vendor user
              revisor                  reads all, changes nothing
            """;

    private Welcome() {}

    static void print(
            PrintStream console, int port, boolean demo, String setupToken, Duration took, DataDirectory data) {
        String address = "http://localhost:" + port;
        console.printf("%nSamdrift is ready at %s (after %.1f s).%n%n", address, took.toMillis() / 1000.0);
        if (demo) {
            console.printf("Demo sign-ins, all with the password samdrift-demo:%n%s%n", ACCOUNTS);
        } else {
            console.printf(
                    "If there is no administrator yet, make one here (the link works once):%n"
                            + "  %s/setup?token=%s%n%n",
                    address, setupToken);
        }
        console.printf("Data and log: %s%nStop with Ctrl-C.%n", data.root());
    }
}
