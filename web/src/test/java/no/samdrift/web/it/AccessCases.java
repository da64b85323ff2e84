package no.samdrift.web.it;

import java.sql.SQLException;
import java.util.Map;
import no.samdrift.web.it.Api.Answer;

/** Cases of the sorts the access matrix names, made anew each time. */
final class AccessCases {
    /** In the title of each, and nowhere else. */
    static final String WORD = "Kvikksølvsøyle";

    private final Product product;
    private final Api agent;
    private final long vendor;

    AccessCases(Product product) throws SQLException {
        this.product = product;
        this.agent = product.as("agent");
        this.vendor = id("select p.vendor_id as id from cooperation_person p join cooperation_account a"
                + " on a.person_id = p.id where a.username = 'leverandor'");
    }

    long id(String sql) throws SQLException {
        return ((Number) product.rows(sql).getFirst().get("id")).longValue();
    }

    long person(String name) throws SQLException {
        return id("select id from cooperation_person where name = '" + name + "'");
    }

    /** The number of a new case of this sort. */
    String make(String sort) throws SQLException {
        String number = switch (sort) {
            case "lev" -> log(sort, "5037", "9g", "LEV-PROFIL", person("Berit Okkenhaug"));
            case "school" -> log(sort, "5037", "9d", null, person("Arne Røstad"));
            default -> log(sort, "5041", "9g", "SNA-PROFIL", person("Ole Jomar Agle"));
        };
        switch (sort) {
            case "vendor" -> go(number, waiting());
            case "back" -> {
                go(number, waiting());
                go(number, Map.of("to", "IN_PROGRESS"));
            }
            case "closed" -> {
                go(number, Map.of("to", "IN_PROGRESS"));
                go(number, Map.of("to", "RESOLVED", "cause", "c", "solution", "Startet om."));
                go(number, Map.of("to", "CLOSED"));
            }
            default -> {}
        }
        return number;
    }

    /** The id of a mail that waits. */
    String mail() throws SQLException {
        long id = System.nanoTime();
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.execute("insert into servicedesk_mail(id, mailbox, message_key, received_at, outcome, reason,"
                    + " subject, size) values (" + id + ", 'prove', '" + id
                    + "', utc_timestamp(3), 'QUARANTINE', 'STRANGER', 'Hei', 0)");
        }
        return String.valueOf(id);
    }

    /** The id of a message to that webhook, which was given up. */
    String delivery(String webhook) throws SQLException {
        long id = System.nanoTime();
        try (var connection = product.database();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into cooperation_webhook_delivery(id, webhook_id, at, event, kind, subject_id, actor,"
                            + " state, attempts, next_attempt_at, tried_at) values (" + id + ", " + webhook
                            + ", utc_timestamp(3), 'incident.log', 'incident', 1, '', 'GIVEN_UP', 10, utc_timestamp(3),"
                            + " utc_timestamp(3))");
        }
        return String.valueOf(id);
    }

    private Map<String, Object> waiting() {
        return Map.of("to", "WAITING_VENDOR", "comment", "Kan dere se på loggen?", "vendorId", vendor);
    }

    private void go(String number, Map<String, Object> transition) {
        done(agent.post("/incidents/" + number + "/transitions", transition));
    }

    private String log(String sort, String memberNo, String service, String system, long reporter) {
        Map<String, Object> body = Api.incident(WORD + " " + sort, memberNo);
        body.put("service", service);
        body.put("reporter", String.valueOf(reporter));
        if (system != null) body.put("system", system);
        String number =
                done(agent.post("/incidents", body)).json().get("number").asString();
        done(agent.post("/incidents/" + number + "/entries", Map.of("text", "Internt: hemmelig", "kind", "NOTE")));
        return number;
    }

    private static Answer done(Answer answer) {
        if (answer.status() != 201) throw new AssertionError(answer);
        return answer;
    }
}
