package no.samdrift.web.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

/** What veraPDF finds wrong in a file. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** @param flavour as veraPDF calls it, {@code ua1} or {@code 2a} */
    public static List<String> failures(byte[] pdf, String flavour) throws Exception {
        var wanted = PDFAFlavour.byFlavourId(flavour);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                var validator = Foundries.defaultInstance().createValidator(wanted, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() != Status.PASSED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
