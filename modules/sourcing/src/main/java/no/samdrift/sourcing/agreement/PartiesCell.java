package no.samdrift.sourcing.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.Named;
import no.samdrift.kernel.refusal.RuleBroken;

/** Parties in a file: a member each, {@code 5037 2020-01-01 2024-12-31}; without a day from when the agreement holds. */
final class PartiesCell implements ImportField.Cell {
    private final Named members;

    PartiesCell(Named members) {
        this.members = members;
    }

    @Override
    public Object read(String text, Map<String, Object> before) {
        List<PartyFacts> parties = new ArrayList<>();
        for (String part : text.split("[,;\n]")) {
            if (part.isBlank()) continue;
            List<String> words = new ArrayList<>(List.of(part.strip().split(" +")));
            LocalDate to = words.size() > 2 && isDay(words.getLast()) && isDay(words.get(words.size() - 2))
                    ? LocalDate.parse(words.removeLast())
                    : null;
            LocalDate from = words.size() > 1 && isDay(words.getLast())
                    ? LocalDate.parse(words.removeLast())
                    : (LocalDate) before.get("validFrom");
            parties.add(new PartyFacts((Long) members.read(String.join(" ", words), before), from, to));
        }
        return parties;
    }

    private static boolean isDay(String word) {
        if (!word.matches("\\d{4}-\\d{2}-\\d{2}")) return false;
        try {
            LocalDate.parse(word);
            return true;
        } catch (DateTimeParseException e) {
            throw new RuleBroken("importNoSuchDay");
        }
    }

    @Override
    public String write(Object parties) {
        return ((List<?>) parties)
                .stream()
                        .map(PartyFacts.class::cast)
                        .map(p -> members.write(p.memberId()) + " " + p.validFrom()
                                + (p.validTo() == null ? "" : " " + p.validTo()))
                        .collect(Collectors.joining("\n"));
    }
}
