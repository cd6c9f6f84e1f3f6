@echo off
rem Starts Tallywire: finds a JDK, builds on first use and after a change of the sources, then runs the program.
setlocal EnableExtensions DisableDelayedExpansion
set "TW_HOME=%~dp0"
set "TW_BUILT=%TW_HOME%config\target\tallywire"
set "TW_JAR=%TW_BUILT%\lib\tallywire.jar"
set "TW_LIST=%TW_BUILT%\class-path.txt"
set "TW_LOG=%TW_HOME%config\target\launcher-build.log"
set "TW_JDK="
set /a TW_MAJOR=0

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK_HOME call :consider "%JDK_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%B in ("%%~dpJ..") do call :consider "%%~fB"
for /d %%D in (
  "%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*"
  "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*"
) do call :consider "%%~fD"

if %TW_MAJOR% LSS 21 (
  >&2 echo tallywire: no JDK 21 or newer was found ^(looked at JAVA_HOME, JDK_HOME, the path, Program Files and .jdks^); install one, for example from https://adoptium.net, or set JAVA_HOME to its folder
  exit /b 1
)

call :is_current
if errorlevel 1 call :build
if errorlevel 1 exit /b 1

rem Nobody waits for a single answer of a run: the collector that gets the most done is taken, unless the user chose one.
set "TW_GC=-XX:+UseParallelGC"
(set JDK_JAVA_OPTIONS & set JAVA_TOOL_OPTIONS) 2>nul | findstr "GC" >nul && set "TW_GC="

rem Only what cmd shows on its own window is a terminal to the program; a redirected stream stays plain.
"%TW_JDK%\bin\java.exe" %TW_GC% -Dtallywire.program="%~f0" -Xlog:disable --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%TW_JAR%" %*
exit /b %ERRORLEVEL%

:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "TW_VERSION="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set TW_VERSION=%%V
if not defined TW_VERSION exit /b 0
set TW_VERSION=%TW_VERSION:"=%
set /a TW_FOUND=TW_VERSION
if %TW_FOUND% GTR %TW_MAJOR% (
  set "TW_JDK=%~1"
  set /a TW_MAJOR=%TW_FOUND%
)
exit /b 0

rem Ends with 0 when the build is newer than every source.
:is_current
if not exist "%TW_JAR%" exit /b 1
if not exist "%TW_LIST%" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:TW_LIST).LastWriteTimeUtc; $sources = @('pom.xml', '*\pom.xml', '*\src\main') | ForEach-Object { Join-Path $env:TW_HOME $_ }; if (Get-ChildItem -Path $sources -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }"
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo tallywire: Maven is needed to build the program and no mvn is on the path; install Maven 3.8 or newer from https://maven.apache.org
  exit /b 1
)
>&2 echo tallywire: building the program with JDK %TW_MAJOR%; the first time this takes a few minutes, as Maven also downloads the libraries
if not exist "%TW_HOME%config\target" mkdir "%TW_HOME%config\target"
set "JAVA_HOME=%TW_JDK%"
rem The log is open for one build at a time: a second launcher cannot open it, and says so.
call mvn -q -B -ntp -f "%TW_HOME%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true package >"%TW_LOG%" 2>&1
if errorlevel 1 (
  >&2 echo tallywire: the build failed, or another tallywire is building; all of its output is in "%TW_LOG%"
  exit /b 1
)
exit /b 0
