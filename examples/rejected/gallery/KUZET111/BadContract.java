import kz.kuzet.*;

@NotPublicService(reason = "anybody reads the notices")
@AnswersFor("GeneratedApi")
class BadContract {}
