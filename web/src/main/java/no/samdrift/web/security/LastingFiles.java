package no.samdrift.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Files whose names change with what is in them, by a hash or a version: whoever has one never asks for it again. */
@WebFilter(urlPatterns = {"/VAADIN/build/*", "/webjars/*"})
public class LastingFiles extends HttpFilter {
    private static final String CACHING = "Cache-Control";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CACHING, "public, max-age=31536000, immutable");
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!CACHING.equalsIgnoreCase(name)) super.setHeader(name, value);
            }

            /** A page instead of a file: there is none of that name. */
            @Override
            public void setContentType(String type) {
                if (type != null && type.startsWith("text/html")) forget();
                super.setContentType(type);
            }

            /** What is missing today may be there tomorrow. */
            @Override
            public void sendError(int status) throws IOException {
                forget();
                super.sendError(status);
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                forget();
                super.sendError(status, message);
            }

            @Override
            public void setStatus(int status) {
                if (status >= SC_BAD_REQUEST) forget();
                super.setStatus(status);
            }

            private void forget() {
                super.setHeader(CACHING, "no-store");
            }
        });
    }
}
