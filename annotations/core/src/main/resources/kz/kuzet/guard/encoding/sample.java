// Қызметті: in UTF-8, so that the processor sees how the compiler reads sources. Nothing compiles this file.
