import kz.kuzet.*;

@NotPublicService(reason = "anybody reads the notices")
@AnswersFor({"GeneratedControler", "GeneratedController"})
class BadName {}
