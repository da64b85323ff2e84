package no.samdrift.servicedesk.monitoring;

import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.text.LocalizedText;

/** What the house writes into the cases of alerts, in the language of the member. */
final class AlertWords {
    static final LocalizedText ABOUT = new LocalizedText(
            "Meldt av overvåkingen %s.\nAlvorlighet: %s\nGjelder: %s",
            "Meldt av overvakinga %s.\nAlvor: %s\nGjeld: %s",
            "Reported by the monitoring %s.\nSeverity: %s\nAbout: %s");
    static final LocalizedText AGAIN = new LocalizedText(
            "Varselet står fortsatt. Det har kommet %s ganger.",
            "Varselet står framleis. Det har kome %s gonger.", "The alert still stands. It has come %s times.");
    static final LocalizedText BACK =
            new LocalizedText("Varselet er tilbake: %s", "Varselet er attende: %s", "The alert is back: %s");
    static final LocalizedText NEWS =
            new LocalizedText("Nytt fra overvåkingen: %s", "Nytt frå overvakinga: %s", "News from the monitoring: %s");
    static final LocalizedText GONE = new LocalizedText(
            "Overvåkingen melder at varselet er borte. Saken løses av den som har den.",
            "Overvakinga melder at varselet er borte. Saka blir løyst av den som har henne.",
            "The monitoring says that the alert is gone. Whoever has the case solves it.");
    static final LocalizedText FLAPS = new LocalizedText(
            "Varselet kommer og går. Saken løses først når det har vært stille i en halv time.",
            "Varselet kjem og går. Saka blir løyst først når det har vore stille i ein halv time.",
            "The alert comes and goes. The case is solved after half an hour of quiet.");
    static final LocalizedText CAUSE = new LocalizedText("Varsel fra %s", "Varsel frå %s", "Alert of %s");
    static final LocalizedText SOLVED = new LocalizedText(
            "Overvåkingen melder at alt er i orden igjen.",
            "Overvakinga melder at alt er i orden att.",
            "The monitoring says that all is well again.");
    static final LocalizedText MANY =
            new LocalizedText("Mange varsler fra %s", "Mange varsel frå %s", "Many alerts from %s");
    static final LocalizedText MANY_TEXT = new LocalizedText(
            "Kilden sendte så mange varsler at resten samles her. Hvilke de er, står på saken.",
            "Kjelda sende så mange varsel at resten blir samla her. Kva for nokre det er, står på saka.",
            "The source sent so many alerts that the rest is gathered here. The case lists them.");
    static final LocalizedText GATHERED =
            new LocalizedText("%s varsler er samlet her.", "%s varsel er samla her.", "%s alerts are gathered here.");

    private AlertWords() {}

    static String say(LocalizedText text, Language language, Object... values) {
        return text.in(language).formatted(values);
    }
}
