package no.samdrift.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.security.SecurityHeaders;
import no.samdrift.web.text.Texts;

/** What the server itself could not answer, in one plain sentence instead of its own page. */
@WebServlet("/failed")
public class FailedServlet extends HttpServlet {
    @Inject
    private Texts texts;

    @Inject
    private Problems problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        if (response.isCommitted()) return;
        response.reset();
        SecurityHeaders.put(response);
        response.setHeader("Cache-Control", "no-store");
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith(request.getContextPath() + "/api/")) {
            Throwable why = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                    ? thrown
                    : new WebApplicationException(code);
            problems.of(why, Languages.of(request.getHeader("Accept-Language"))).write(response);
            return;
        }
        response.setStatus(code);
        String key = "problem." + code;
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(texts.get(
                        Language.of(request.getLocale()),
                        texts.has(key) ? key : code < 500 ? "problem.400" : "problem.500"));
    }
}
