package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The product describes its REST itself, from the first question on. */
class OpenApiIT {
    @Test
    void theFirstReaderGetsTheDocument() {
        var answer = Product.shared().get("/openapi?format=JSON");
        assertEquals(200, answer.statusCode(), answer::body);
        for (String path : List.of("/api/v1/incidents", "/api/v1/reports/operations", "/api/v1/imports/"))
            assertTrue(answer.body().contains(path), path);
        assertEquals(200, Product.shared().get("/openapi").statusCode());
    }
}
