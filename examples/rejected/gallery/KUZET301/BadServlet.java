import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

@WebServlet("/housing")
class BadServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
}
