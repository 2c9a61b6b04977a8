/* Written by scripts/train/requests.ts. */
/** Features of requests with their weights in a logistic model. Sorted. */
export const REQUEST_WEIGHTS = String.raw`
! -0.29
$ -0.33
$ $ 0.24
$ and -0.3
$ for -0.09
$ in 0.13
$ million 0.11
$ or -0.19
$ to -0.07
' -0.21
' em -0.29
'd be 0.23
'd like -0.14
'd love -0.42
'll 0.08
'll be -0.26
'll call -0.26
'll forward -0.56
'll get -0.43
'll just -0.07
'll let 0.38
'll need 0.36
'll send -0.76
'm getting -0.38
'm going 0.25
'm here -0.22
'm in -0.23
'm not -0.29
're 0.16
're going 0.35
're not 0.59
're ready -0.13
're welcome 0.65
's 0.07
's a -0.56
's and -0.26
's anything -0.21
's desire -0.28
's discuss 0.37
's for -0.21
's get 0.2
's go -0.13
's list -0.5
's meet 0.19
's meeting -0.27
's really -0.24
's schedule -0.38
's so -0.2
's the 0.37
's too 0.06
've -0.12
've been -0.32
've got 0.39
've probably -0.23
, you -0.15
. you -0.07
1 a -0.24
1 according -0.26
1 add -0.43
1 after -0.16
1 all 0.22
1 although -0.23
1 any 0.8
1 anyway -0.34
1 april -0.43
1 are 0.35
1 as -0.09
1 at -0.11
1 august -0.29
1 before -0.52
1 best -0.42
1 both -0.38
1 by -0.29
1 call -0.19
1 check -0.57
1 click -0.22
1 could 0.29
1 day -0.55
1 did 0.13
1 do 0.18
1 even -0.34
1 everyone -0.4
1 failure 0.35
1 feel 0.24
1 finally -0.3
1 follow -0.31
1 for -0.07
1 get 0.58
1 give 0.32
1 glad -0.18
1 go -0.13
1 good 0.08
1 greetings -0.39
1 guys 0.19
1 have -0.07
1 he -0.17
1 here -0.37
1 how -0.34
1 however -0.22
1 in -0.14
1 instead -0.23
1 is 0.32
1 it -0.07
1 join -0.67
1 june -0.23
1 just 0.26
1 keep -0.37
1 last -0.41
1 learn -0.31
1 let 0.12
1 lets 0.29
1 looking -0.48
1 looks 0.31
1 maybe 0.44
1 ministers 0.25
1 monday -0.37
1 must -0.53
1 my -0.39
1 need 0.13
1 no 0.24
1 not -0.2
1 note 0.5
1 now -0.36
1 once -0.27
1 per 0.06
1 please 0.09
1 pls 0.56
1 reddot -0.08
1 sally -0.56
1 scary -0.22
1 search -0.32
1 see 0.26
1 send 0.27
1 shares -0.34
1 shop -0.11
1 should 0.28
1 since 0.07
1 sorry -0.41
1 stan -0.32
1 start -0.32
1 stop 0.19
1 sure -0.32
1 take 0.1
1 talk 0.57
1 tell -0.25
1 thank -0.42
1 thanks 0.13
1 that -0.15
1 the -0.16
1 there 0.08
1 these -0.5
1 they -0.52
1 this -0.36
1 to -0.22
1 today -0.18
1 tomorrow 0.2
1 tried -0.16
1 try -0.08
1 two -0.37
1 type -0.26
1 under -0.38
1 unless 0.39
1 use -0.44
1 via -0.32
1 visit -0.19
1 we 0.09
1 when 0.22
1 where 0.53
1 whether -0.22
1 while -0.08
1 why 0.37
1 will 0.2
1 would 0.21
1 you 0.15
1 your -0.06
2 according to -0.26
2 anyway , -0.34
2 are there 0.17
2 as a -0.09
2 as long -0.24
2 as the -0.23
2 as we -0.26
2 as well 0.29
2 ask joseph 0.44
2 at the -0.44
2 attached is -0.36
2 attached please 0.34
2 by the -0.27
2 call me -0.06
2 can i 0.46
2 can we 0.28
2 click here -0.16
2 could you 0.31
2 did you 0.74
2 do n't 0.11
2 do not 0.62
2 do we 0.38
2 even though -0.34
2 failure to 0.35
2 feel free 0.24
2 finally , -0.3
2 for more -0.15
2 give me 0.29
2 go ahead 0.45
2 go get -0.29
2 go here -0.46
2 good morning 0.17
2 guys , 0.19
2 have you -0.09
2 he asked 0.12
2 here 's -0.37
2 here is -0.33
2 how do -0.5
2 however , -0.22
2 i 'd 0.12
2 i 'll -0.2
2 i 'm -0.07
2 i 've -0.49
2 i am -0.09
2 i believe 0.49
2 i ca -0.48
2 i can 0.07
2 i do -0.16
2 i expect 0.42
2 i have -0.34
2 i hope -0.07
2 i just -0.22
2 i know 0.43
2 i look -0.16
2 i must 0.25
2 i need 0.36
2 i plan -0.29
2 i shall 0.61
2 i suggest 0.48
2 i think -0.09
2 i understand -0.17
2 i want -0.12
2 i was 0.2
2 i will -0.48
2 i wish -0.36
2 i ’m -0.1
2 if i 0.62
2 if it -0.15
2 if not 0.17
2 if possible 0.48
2 if she -0.23
2 if so 0.29
2 if that 0.12
2 if the 0.24
2 if there -0.29
2 if this 0.23
2 if we 0.39
2 if you -0.12
2 if your -0.27
2 in a -0.18
2 in case -0.27
2 in honor -0.3
2 in order 0.14
2 instead of -0.23
2 is it 0.3
2 is there 0.18
2 it 's -0.13
2 it gets -0.36
2 it was -0.39
2 it would 0.6
2 just want -0.32
2 last week -0.36
2 learn more -0.31
2 let 's 0.46
2 let us -0.22
2 lets discuss 0.23
2 looking forward -0.48
2 looks like 0.11
2 maybe we 0.32
2 my dear -0.2
2 need to 0.34
2 no problem -0.38
2 note : 0.27
2 on the -0.38
2 once you 0.11
2 open glyder 0.22
2 or i 0.37
2 our client 0.39
2 per your 0.35
2 please , 0.28
2 please accept -0.44
2 please activate -0.44
2 please book 0.53
2 please check -0.26
2 please click -0.2
2 please confirm -0.26
2 please consider -0.42
2 please contact -0.27
2 please discuss 0.49
2 please do -0.32
2 please email -0.19
2 please feel -0.32
2 please fill 0.35
2 please find -0.35
2 please follow 0.57
2 please forward 0.61
2 please get 0.48
2 please give -0.15
2 please go -0.46
2 please include 0.42
2 please keep -0.08
2 please let 0.06
2 please make 0.59
2 please note -0.37
2 please pay 0.49
2 please provide 0.51
2 please remove 0.28
2 please retain -0.41
2 please review 0.36
2 please send 0.4
2 please take -0.11
2 please tell 0.1
2 please use -0.41
2 please visit -0.47
2 reddot provides -0.08
2 scary good -0.22
2 search now -0.32
2 see you 0.16
2 send them 0.46
2 should we 0.2
2 talk to 0.44
2 thank you -0.42
2 thanks for -0.48
2 that is -0.28
2 the company -0.49
2 the council 0.1
2 the delivery -0.45
2 the entire 0.34
2 the first -0.29
2 the group 0.57
2 the judge 0.18
2 the meeting -0.55
2 the minister -0.48
2 the new -0.09
2 the sale -0.09
2 the train -0.37
2 the union -0.1
2 there are 0.28
2 there is -0.14
2 they are -0.21
2 this is -0.28
2 to avoid 0.41
2 to ensure -0.12
2 to participate -0.32
2 to view -0.51
2 tried to -0.16
2 under the -0.38
2 unfortunately , 0.14
2 we 're 0.35
2 we appreciate -0.4
2 we are 0.39
2 we ask 0.39
2 we call 0.21
2 we can 0.55
2 we demand 0.18
2 we do 0.06
2 we have -0.21
2 we hereby 0.25
2 we hope -0.19
2 we insist 0.34
2 we need 0.36
2 we require 0.34
2 we shall -0.12
2 we should 0.07
2 we want -0.24
2 we will 0.16
2 we would -0.13
2 what do -0.07
2 what is 0.75
2 what time 0.63
2 when i -0.51
2 when you 0.34
2 whether you -0.22
2 why do 0.41
2 will you 0.56
2 with the -0.22
2 would it 0.12
2 would you -0.08
2 you are 0.32
2 you can -0.24
2 you have -0.26
2 you may 0.14
2 you must 0.48
2 you need 0.06
2 you should 0.46
2 you will -0.18
2 your free -0.18
3 JJ JJ NNS -0.29
3 JJ NN , -0.44
3 JJ NN JJ 0.39
3 JJ NN NN -0.43
3 JJ you did -0.18
3 NN : NN -0.46
3 NN : please 0.27
3 NN NN CD -0.37
3 NNP CD CD -0.14
3 NNP CD NN -0.41
3 NNP NNP NNP 0.22
3 NNP NNP NNS -0.66
3 NNP NNP is 0.06
3 NNP NNP would 0.3
3 NNP and NNP 0.15
3 NNP lets you -0.22
3 NNP provides NN -0.08
3 NNS , can 0.25
3 a JJ NN -0.43
3 a NN of -0.29
3 according to the -0.26
3 are there JJ 0.19
3 are you JJ 0.25
3 are you the -0.39
3 as long as -0.24
3 as the NN -0.23
3 as we discussed -0.32
3 as well , 0.29
3 ask NNP to 0.44
3 attached please find 0.34
3 by the NN -0.27
3 call me NN 0.59
3 call me when 0.59
3 can i get 0.19
3 can we meet 0.17
3 can you get 0.51
3 can you give 0.17
3 can you join 0.53
3 can you send 0.29
3 can you set 0.3
3 click here to -0.11
3 could you please 0.12
3 did you get 0.45
3 do not in 0.38
3 do we need 0.16
3 do you know 0.52
3 do you want -0.12
3 even though you -0.34
3 feel JJ to 0.24
3 finally , i -0.3
3 for JJR NN -0.15
3 give me a 0.29
3 go ahead and 0.45
3 go get ' -0.29
3 go here now -0.5
3 how do you -0.5
3 i 'd be -0.66
3 i 'd like 0.09
3 i 'll call -0.26
3 i 'll forward -0.56
3 i 'm going 0.64
3 i 'm here -0.22
3 i 'm not -0.6
3 i am JJ 0.11
3 i am asking 0.21
3 i am going -0.59
3 i am in 0.09
3 i believe we 0.52
3 i ca n't -0.48
3 i do n't 0.18
3 i have NN -0.57
3 i have attached -0.38
3 i have been -0.25
3 i have n't -0.11
3 i hope you -0.31
3 i know that 0.36
3 i know you 0.33
3 i look forward -0.16
3 i need to -0.33
3 i plan to -0.29
3 i shall be 0.52
3 i think i 0.2
3 i think that -0.52
3 i think the -0.44
3 i think this -0.2
3 i think we 0.62
3 i think you -0.45
3 i want to -0.76
3 i was wondering 0.14
3 i will be -0.23
3 i will get -0.49
3 i will try 0.14
3 i would appreciate 0.34
3 i would be 0.14
3 i would like -0.11
3 if JJ , 0.48
3 if NNP has 0.43
3 if not , 0.35
3 if so , 0.29
3 if the JJ -0.2
3 if the NN 0.13
3 if there 's -0.29
3 if this goes -0.4
3 if this is 0.57
3 if we do 0.39
3 if you 're -0.33
3 if you are 0.13
3 if you can -0.56
3 if you consider 0.39
3 if you could 0.53
3 if you fail -0.13
3 if you have -0.3
3 if you like -0.22
3 if you need -0.48
3 if you no -0.18
3 if you prefer -0.15
3 if you received -0.34
3 if you see -0.15
3 if you want -0.16
3 if you wish -0.18
3 if you would -0.29
3 in NN , 0.27
3 in NN of -0.27
3 in NN to 0.14
3 in a JJ -0.18
3 in the NN 0.08
3 is it JJ 0.3
3 it is JJ 0.06
3 it would be 0.45
3 just want to -0.32
3 let 's discuss 0.45
3 let 's meet 0.19
3 let us help -0.34
3 let us know -0.44
3 looking forward to -0.48
3 looks like we -0.13
3 maybe we can 0.32
3 my JJ NN -0.23
3 on NNP CD -0.43
3 on the NNS -0.22
3 open NNP to 0.22
3 or i could 0.37
3 our NN demands 0.39
3 our NN is -0.48
3 our NNS will 0.3
3 please accept our -0.35
3 please call me 0.25
3 please click the -0.2
3 please confirm your -0.57
3 please contact NNP 0.29
3 please do n't -0.66
3 please feel JJ -0.32
3 please fill out -0.16
3 please find the -0.49
3 please forward the 0.42
3 please forward to 0.22
3 please give me 0.09
3 please give my -0.09
3 please include the 0.33
3 please keep in 0.24
3 please let me 0.14
3 please let us -0.14
3 please make JJ 0.41
3 please make the 0.42
3 please note that -0.37
3 please pay the 0.49
3 please remove the 0.28
3 please review and 0.53
3 please send me 0.49
3 please send the 0.47
3 please send us 0.16
3 please take a -0.42
3 please tell us 0.08
3 send them again 0.46
3 should you have -0.26
3 talk to you 0.39
3 thank you for -0.42
3 the JJ NN 0.22
3 the JJ NNS -0.59
3 the JJS NN 0.1
3 the NN NN -0.53
3 the NN between -0.39
3 the NN did -0.33
3 the NN for -0.25
3 the NN has -0.23
3 the NN is -0.49
3 the NN needs 0.17
3 the NN of -0.39
3 the NN ordered 0.67
3 the NN requires -0.31
3 the NN said -0.49
3 the NN should -0.38
3 the NN told 0.53
3 the NN wants 0.16
3 the NN was -0.13
3 the NNP and -0.41
3 the NNS are -0.1
3 the NNS must 0.5
3 this NN is 0.25
3 this NN of -0.58
3 this is a -0.13
3 this is the -0.24
3 this is your -0.29
3 to ensure NN -0.12
3 to ensure that -0.11
3 unfortunately , i 0.19
3 we 'll need 0.29
3 we 're going 0.35
3 we appreciate your -0.4
3 we are going 0.67
3 we ask you 0.33
3 we call upon 0.24
3 we can discuss 0.41
3 we can help -0.48
3 we demand that 0.14
3 we do have -0.29
3 we have a -0.47
3 we hereby demand 0.25
3 we hope you -0.57
3 we insist that 0.34
3 we need to 0.29
3 we want to -0.24
3 we will discuss 0.73
3 we will have 0.57
3 we would like 0.09
3 what do you 0.46
3 what is the 0.59
3 when you get 0.13
3 why do n't 0.41
3 with the NN -0.13
3 would it be 0.12
3 would you be 0.38
3 would you like -0.27
3 would you mind 0.44
3 would you please 0.4
3 you are requested 0.5
3 you have to -0.31
3 you may need 0.51
3 you must not 0.5
3 you must stop 0.22
3 you need to 0.27
3 your JJ NN -0.26
: you -0.07
=arranged 0.22
=called 0.12
=capitals -0.32
=direct 0.17
=found 0 -0.17
=found 1 0.21
=last ! -0.34
=last !! -0.53
=last !!! -0.66
=last ) -0.26
=last * -0.39
=last , -0.46
=last .. 0.14
=last ... -0.29
=last 14 -0.47
=last 2013 -0.66
=last : -0.24
=last ? 0.22
=last a.m. 1.05
=last access -0.5
=last christmas -0.51
=last email -0.23
=last link -0.38
=last p.m. 0.65
=last please 0.19
=last year -0.38
=last … -0.64
=length 1 -0.75
=length 2 -0.16
=length 5 -0.1
=length 6 -0.21
=names 4 -0.08
=small -0.4
=strength request 0.16
=strength require 0.2
=strength urge 0.3
=sure 0 -0.17
=sure 4 -0.36
=sure 5 0.14
=sure 6 0.24
=sure 7 0.29
=sure 8 0.2
=sure 9 0.41
=time 0.27
=verb a 0.49
=verb activate -0.45
=verb add -0.41
=verb any 0.33
=verb apologise 0.52
=verb apply -0.3
=verb ask 0.44
=verb attend -0.11
=verb available 0.25
=verb be -0.55
=verb begin -0.09
=verb book 0.46
=verb call 0.16
=verb cancel 0.46
=verb capture -0.29
=verb cease 0.42
=verb change 0.11
=verb check -0.29
=verb click -0.28
=verb close 0.59
=verb come 0.19
=verb connect -0.52
=verb consider -0.49
=verb contact -0.39
=verb copy 0.13
=verb correct 0.61
=verb create 0.3
=verb delete 0.49
=verb discuss 0.24
=verb do 0.34
=verb drop 0.27
=verb e-mail 0.55
=verb email -0.28
=verb explain 0.14
=verb extend 0.29
=verb fill 0.13
=verb find -0.38
=verb follow 0.09
=verb forward 0.34
=verb get 0.2
=verb give 0.39
=verb go -0.31
=verb have -0.18
=verb hear 0.1
=verb help -0.15
=verb hurry 0.1
=verb include 0.42
=verb join -0.17
=verb keep -0.22
=verb know -0.28
=verb learn -0.31
=verb leave 0.48
=verb let 0.23
=verb log -0.47
=verb look 0.56
=verb make 0.33
=verb mark 0.15
=verb meet 0.24
=verb mend 0.31
=verb move 0.26
=verb need 0.23
=verb no 0.63
=verb not 0.75
=verb notify -0.15
=verb participate 0.31
=verb paste -0.15
=verb pay 0.65
=verb payment 0.48
=verb press -0.37
=verb print -0.18
=verb provide 0.2
=verb publish 0.6
=verb put -0.08
=verb rate -0.16
=verb read -0.49
=verb refer -0.21
=verb refund 0.49
=verb reinstate 0.66
=verb remove 0.56
=verb reopen 0.33
=verb repair 0.46
=verb reply 0.42
=verb resign -0.1
=verb restore 0.33
=verb retain -0.41
=verb return 0.3
=verb review 0.16
=verb run 0.4
=verb save -0.47
=verb schedule 0.52
=verb see -0.16
=verb send 0.31
=verb set -0.11
=verb settle 0.57
=verb share 0.51
=verb ship 0.44
=verb sign 0.09
=verb sit 0.18
=verb speak -0.14
=verb spend -0.49
=verb stop 0.57
=verb talk 0.35
=verb tell -0.07
=verb the 0.52
=verb this 0.15
=verb try -0.07
=verb update 0.36
=verb use -0.53
=verb vacate 0.54
=verb view -0.38
=verb visit -0.52
=verb vote 0.25
=verb withdraw 0.41
=verb work 0.41
=verb write 0.23
=verb your 0.67
? 0.2
? -you 0.44
? =you 0.08
? CC 0.46
? DT 0.39
? EX 0.12
? IN 0.65
? MD 0.13
? NNP -0.54
? PRP 0.45
? VB 0.07
? VBD 0.19
? VBP 0.13
? VBZ 0.39
? WDT -0.47
? WRB 0.13
? any 0.39
? are 0.35
? could 0.29
? have 0.08
? how -0.31
? i 0.21
? if 0.58
? is 0.32
? or 0.46
? should 0.2
? there 0.12
? we 0.44
? what -0.11
? when 0.39
? where 0.53
? why 0.44
? will 0.63
? you 0.32
CC you -0.1
DT you -0.3
JJ you 0.19
MD you 0.11
NNS you -0.24
RB you -0.22
T1 CD -0.26
T1 DT -0.16
T1 EX 0.08
T1 IN -0.07
T1 JJ -0.23
T1 JJS -0.38
T1 MD 0.18
T1 NN -0.36
T1 NNP -0.13
T1 PRP$ -0.15
T1 TO -0.22
T1 UH 0.1
T1 VBG -0.18
T1 VBN -0.18
T1 VBP 0.25
T1 VBZ 0.28
T1 WRB 0.17
T2 CC PRP 0.39
T2 CD NN 0.19
T2 DT IN -0.26
T2 DT JJ -0.16
T2 DT MD -0.52
T2 DT NN -0.14
T2 DT NNP -0.14
T2 DT NNS 0.12
T2 DT RB -0.45
T2 DT VBD -0.49
T2 DT VBG -0.36
T2 DT VBN 0.21
T2 DT VBZ -0.38
T2 EX MD 0.21
T2 EX VBP 0.28
T2 EX VBZ -0.22
T2 IN EX -0.29
T2 IN IN -0.35
T2 IN JJ 0.26
T2 IN JJR -0.15
T2 IN NNP 0.16
T2 IN NNS -0.06
T2 IN PRP -0.09
T2 IN PRP$ -0.24
T2 IN RB 0.1
T2 IN VBG -0.19
T2 JJ , 0.23
T2 JJ IN -0.17
T2 JJ JJ -0.29
T2 JJ NN -0.07
T2 JJ NNS -0.47
T2 JJ PRP -0.34
T2 MD PRP 0.22
T2 MD RB -0.19
T2 NN : -0.55
T2 NN CC 0.21
T2 NN CD -0.38
T2 NN IN -0.15
T2 NN MD -0.2
T2 NN NN -0.58
T2 NN NNP -0.64
T2 NN PRP -0.24
T2 NN TO 0.35
T2 NN UH -0.16
T2 NN VBZ -0.52
T2 NNP CC 0.26
T2 NNP CD -0.35
T2 NNP IN -0.2
T2 NNP MD 0.17
T2 NNP NN -0.06
T2 NNP NNP -0.34
T2 NNP NNPS 0.43
T2 NNP NNS -0.56
T2 NNP VBD -0.31
T2 NNP VBZ -0.09
T2 NNS , 0.07
T2 NNS : -0.6
T2 NNS IN 0.07
T2 NNS VBD 0.39
T2 NNS VBP -0.2
T2 PRP RB -0.19
T2 PRP VBD -0.13
T2 PRP VBZ -0.14
T2 PRP$ JJ -0.46
T2 PRP$ NN -0.19
T2 PRP$ NNS 0.13
T2 PRP$ VBN 0.34
T2 RB , -0.19
T2 RB DT 0.24
T2 RB IN 0.12
T2 RB PRP -0.08
T2 RB RB -0.38
T2 RB UH -0.64
T2 RB VBP -0.2
T2 RB VBZ -0.41
T2 TO VB -0.21
T2 UH , 0.08
T2 UH : 0.57
T2 UH RB 0.64
T2 UH VB 0.07
T2 VB CC 0.18
T2 VB CD -0.8
T2 VB DT -0.23
T2 VB IN 0.22
T2 VB JJ -0.21
T2 VB JJR -0.18
T2 VB NN -0.76
T2 VB NNP 0.4
T2 VB PRP 0.1
T2 VB PRP$ -0.29
T2 VB RB -0.06
T2 VB RBR -0.41
T2 VB RP 0.17
T2 VB TO 0.55
T2 VB VB -0.29
T2 VB VBG -0.48
T2 VBD PRP 0.35
T2 VBD RB -0.48
T2 VBD TO -0.54
T2 VBG IN -0.26
T2 VBG RB -0.47
T2 VBN NN 0.11
T2 VBN UH 0.34
T2 VBN VBZ -0.36
T2 VBP EX 0.17
T2 VBP PRP 0.08
T2 VBP RB 0.45
T2 VBP TO 0.27
T2 VBZ EX 0.18
T2 VBZ IN 0.25
T2 VBZ JJ 0.17
T2 VBZ PRP 0.3
T2 VBZ RB -0.16
T2 VBZ VB 0.23
T2 WDT NN 0.63
T2 WP IN -0.32
T2 WP MD 0.56
T2 WP VBD -0.6
T2 WP VBP 0.06
T2 WP VBZ 0.75
T2 WRB DT 0.47
T2 WRB MD -0.21
T2 WRB PRP -0.07
T2 WRB VBD 0.53
VBD you 0.19
VBG you -0.11
VBN you -0.62
VBP you 0.13
VBZ you -0.35
WDT you -0.07
WP you 0.12
^ a -0.25
^ according -0.26
^ add -0.43
^ after -0.16
^ all 0.22
^ also 0.26
^ although -0.23
^ any 0.66
^ anyway -0.34
^ april -0.21
^ are 0.26
^ at -0.11
^ atos -0.12
^ august -0.29
^ autumn -0.45
^ before -0.52
^ ben 0.54
^ best -0.42
^ bob -0.35
^ both -0.38
^ by -0.29
^ check -0.57
^ chris 0.33
^ click -0.22
^ could 0.3
^ dave 0.09
^ david 0.52
^ day -0.55
^ dear 0.2
^ did 0.13
^ do 0.17
^ even -0.34
^ everyone -0.4
^ failure 0.35
^ feel 0.06
^ finally -0.3
^ follow -0.31
^ for -0.14
^ give 0.22
^ glad -0.18
^ go -0.17
^ good 0.39
^ greetings -0.39
^ guys 0.19
^ have -0.07
^ he -0.17
^ here -0.37
^ hey 0.07
^ hi -0.13
^ how -0.19
^ however -0.22
^ i -0.08
^ in -0.18
^ instead -0.23
^ is 0.32
^ jeff 0.5
^ jennifer -0.48
^ john -0.18
^ join -0.67
^ jude -0.17
^ june -0.23
^ just 0.26
^ kay 0.37
^ keep -0.37
^ last -0.41
^ learn -0.31
^ let 0.11
^ lets 0.29
^ looking -0.48
^ looks 0.2
^ maybe 0.45
^ mike 0.09
^ ministers 0.25
^ monday -0.34
^ must -0.53
^ my -0.53
^ need -0.31
^ no 0.24
^ not -0.2
^ note 0.27
^ now -0.36
^ once -0.54
^ our -0.1
^ per 0.27
^ please 0.06
^ pls 0.56
^ reddot -0.08
^ rick 0.2
^ rob 0.23
^ sally -0.56
^ scary -0.22
^ see 0.26
^ shares -0.34
^ shop -0.11
^ should 0.28
^ since 0.07
^ so -0.4
^ sorry -0.41
^ stan -0.32
^ start -0.32
^ stop 0.19
^ sure -0.32
^ take 0.24
^ talk 0.57
^ tell -0.25
^ thank -0.42
^ thanks 0.13
^ thanx -0.19
^ that -0.15
^ the -0.16
^ there -0.09
^ these -0.5
^ they -0.52
^ this -0.3
^ to -0.22
^ today -0.18
^ tomorrow 0.2
^ toni 0.24
^ trey -0.48
^ tried -0.16
^ try -0.21
^ twanda 0.48
^ two -0.37
^ type -0.26
^ under -0.38
^ unfortunately 0.12
^ unless 0.39
^ use -0.44
^ via -0.32
^ visit -0.19
^ when 0.15
^ where 0.53
^ whether -0.22
^ why 0.34
^ will 0.16
^ would 0.2
^ yes 0.27
^ you 0.09
^ your -0.25
a -0.07
a $ -0.27
a and -0.16
a banner -0.15
a beer 0.07
a bit -0.24
a brief 0.38
a call 0.12
a chance 0.14
a change -0.23
a check 0.54
a commercially -0.15
a conference 0.07
a copy 0.26
a day 0.08
a difference -0.28
a dinner 0.51
a draft -0.21
a few 0.09
a fine 0.4
a for 0.2
a free -0.2
a friend -0.24
a good -0.24
a great -0.39
a hard 0.48
a job -0.19
a large 0.22
a limited -0.19
a list 0.2
a look 0.22
a lot 0.15
a meeting 0.54
a message 0.28
a minute 0.11
a moment -0.22
a monthly -0.2
a new -0.32
a note -0.46
a number -0.31
a phone 0.42
a photograph 0.13
a possible -0.16
a presentation 0.18
a problem 0.07
a project -0.37
a quick 0.68
a read -0.46
a refund 0.42
a relationship -0.51
a reminder 0.4
a report -0.17
a request -0.54
a second 0.15
a short 0.28
a simple -0.21
a single -0.19
a small 0.37
a strike -0.16
a system -0.17
a time 0.46
a to -0.42
a truly -0.16
a variety -0.17
a vehicle -0.23
a video 0.2
a way -0.48
a week -0.28
a while -0.21
a with -0.4
abandon 0.38
ability 0.31
ability to 0.31
able -0.13
able to -0.13
about 0.06
about a 0.06
about and -0.4
about going -0.3
about how -0.46
about in -0.09
about my -0.14
about our -0.38
about that 0.67
about the 0.06
about what 0.62
about your -0.51
above -0.41
accept -0.59
accept my -0.53
accept our -0.35
access -0.14
access your -0.26
accommodate 0.56
according 0.21
according to 0.21
account at -0.21
account information -0.13
account lets -0.18
account you -0.38
across the 0.07
act 0.12
action -0.11
actions -0.39
activate -0.4
activate your -0.29
active -0.29
activity -0.1
actually -0.44
ad -0.37
add -0.3
add me -0.38
add the 0.06
add to -0.24
add us -0.16
added -0.17
added to -0.2
addition 0.15
additional -0.3
additions 0.17
address -0.35
address and -0.29
address book -0.18
address for -0.25
address so 0.19
addresses -0.26
addresses to -0.42
addressing -0.24
advantage -0.23
advantage of -0.27
advert 0.3
advice 0.55
advise -0.22
after 0.16
after next 0.65
after the -0.65
after work 0.19
after you -0.32
afternoon 0.66
again 0.17
against -0.28
against the 0.15
age 0.12
agency -0.41
agenda 0.38
ago -0.14
agree -0.48
agree that -0.48
agreed -0.36
agreed to -0.32
agreement -0.08
ahead 0.26
ahead and 0.47
ai -0.4
ai n't -0.4
alert -0.31
all -0.14
all of -0.4
all on 0.19
all stock 0.37
all three 0.25
all you -0.3
all your 0.13
allow 0.26
allow us 0.4
along -0.29
along the -0.09
also 0.07
also a -0.47
also be -0.45
also do 0.14
also have -0.23
also i -0.16
also like 0.26
also please 0.38
also to -0.26
alternatively 0.13
although -0.23
am -0.08
am asking 0.21
am going -0.56
am in 0.09
am interested 0.25
am just -0.19
am very -0.2
am writing 0.16
amendment -0.32
among -0.25
amount 0.43
an email -0.29
an error 0.1
an explanation -0.42
an informal 0.53
an inquiry 0.15
an interview 0.39
an introduction 0.33
an the 0.15
an update 0.16
analysis -0.12
analyst -0.36
and 's -0.27
and a 0.12
and add -0.38
and all -0.32
and and -0.11
and any 0.22
and are 0.24
and at 0.55
and back 0.11
and be -0.4
and c 0.37
and check -0.42
and come -0.37
and confirm 0.16
and control -0.23
and could 0.21
and d 0.13
and deliver -0.3
and determine 0.33
and did -0.33
and discuss 0.16
and earn -0.1
and email 0.44
and even -0.29
and expectations 0.14
and field 0.28
and finalize 0.16
and find -0.26
and follow 0.1
and for -0.26
and forth 0.06
and get 0.25
and give 0.25
and go 0.13
and have -0.62
and help -0.29
and his -0.07
and how -0.37
and if 0.17
and just 0.68
and let 0.35
and love -0.26
and might -0.25
and mobile -0.17
and more -0.16
and my -0.43
and need -0.25
and no -0.3
and of -0.1
and operate -0.13
and or 0.18
and our -0.39
and password -0.39
and paste -0.35
and product 0.1
and rate -0.16
and receive -0.37
and return 0.4
and running -0.51
and see -0.08
and send 0.07
and set -0.1
and share -0.26
and she 0.34
and ship 0.29
and start -0.48
and support -0.07
and tell -0.32
and that 0.1
and their -0.08
and then 0.36
and there -0.32
and they -0.28
and thought -0.17
and to 0.37
and tomorrow -0.48
and took -0.41
and try 0.29
and update 0.15
and videos -0.27
and were -0.26
and what 0.15
and which -0.19
and will -0.08
and with 0.13
and would 0.35
and you 0.33
and your 0.26
announcement -0.25
another -0.56
answer by 0.3
anticipated 0.17
any -0.09
any chance 0.08
any comments -0.1
any event 0.38
any follow -0.37
any further -0.11
any help -0.19
any issues 0.31
any more -0.14
any other -0.48
any problems -0.28
any questions -0.33
any time -0.25
any way -0.15
anymore -0.21
anyone 0.09
anyone else 0.24
anything 0.18
anything else -0.29
anything in -0.22
anyway -0.38
anywhere -0.15
apartment 0.56
apologies for -0.07
apologise 0.52
apologise to 0.52
apology 0.36
app -0.31
app to -0.43
appeal -0.1
appeal against -0.62
appear -0.48
appeared -0.27
appeared to -0.27
appears -0.44
apple -0.35
application -0.51
applications -0.26
apply -0.17
apply for -0.26
appointment 0.28
appreciate 0.17
appreciate it 0.09
appreciate your -0.07
appreciated 0.48
appropriate -0.18
approval 0.18
approved 0.14
approximately -0.17
apps -0.34
apps and -0.28
april -0.21
arbitration -0.17
are a -0.13
are any -0.19
are available -0.18
are becoming -0.06
are busy 0.2
are getting -0.55
are going 0.46
are important -0.26
are instructed 0.26
are interested 0.41
are meeting 0.35
are n't -0.47
are now -0.33
are receiving -0.11
are requested 0.5
are required 0.16
are supposed 0.11
are taking -0.22
are the -0.41
are there 0.24
are trying -0.3
are well -0.49
are working -0.35
are you -0.24
around -0.33
arrange 0.26
arrange a 0.1
arrears 0.39
arrive -0.25
article -0.16
artists -0.25
as -0.1
as a -0.18
as i -0.24
as it 0.36
as long -0.24
as of -0.48
as our -0.11
as per -0.4
as possible 0.34
as soon 0.3
as the -0.19
as they -0.14
as this 0.09
as to -0.39
as we -0.35
as well 0.14
as you -0.46
asap 0.24
asap so 0.16
ask -0.17
ask any -0.51
ask the -0.45
ask to 0.44
ask you 0.45
asked -0.33
asked me -0.09
asked the -0.5
asked to 0.25
asking 0.11
assets -0.09
assets came -0.09
assigned 0.18
assistance -0.26
associates -0.13
assume that 0.46
at 0.1
at $ -0.48
at am 0.36
at and -0.29
at any -0.08
at but 0.69
at home 0.14
at least -0.37
at my 0.37
at night 0.07
at noon -0.38
at of -0.43
at on -0.06
at once 0.39
at or -0.42
at that -0.11
at the 0.11
at this -0.2
at to -0.26
at today 0.48
at your 0.51
atos -0.12
attached -0.38
attached file -0.42
attached is -0.49
attached please 0.1
attachment -0.26
attend 0.19
attendees -0.45
attending 0.3
attention -0.19
attention to -0.19
attractive -0.17
august -0.29
august $ -0.24
authority -0.16
automatically -0.46
autumn -0.45
available 0.1
available at 0.13
available for 0.18
available in -0.1
available on 0.31
available that 0.3
available to 0.22
avoid 0.21
avoid any -0.28
awards 0.22
aware -0.38
away -0.09
b 0.27
baby 0.19
back 0.1
back and 0.06
back from 0.34
back in -0.44
back office 0.11
back to 0.13
back with -0.44
backup -0.59
bad 0.26
balance -0.43
balance sheet -0.24
bank -0.22
bankruptcy -0.14
banner below -0.15
base -0.28
based -0.27
based on -0.25
be 0.07
be able -0.19
be an 0.06
be appreciated 0.37
be as -0.14
be at 0.48
be available -0.47
be back 0.23
be based -0.13
be but -0.33
be deposited 0.14
be grateful 0.29
be great 0.09
be guaranteed -0.16
be happy -0.24
be helpful 0.46
be here -0.1
be in 0.13
be interested 0.13
be made 0.15
be meeting -0.08
be nice 0.55
be on 0.16
be one -0.31
be possible 0.32
be receiving -0.32
be removed 0.23
be secure -0.16
be sure -0.25
be the -0.46
be to -0.37
be very 0.09
be willing 0.38
beat -0.52
because -0.08
because i 0.12
because it 0.16
because your -0.07
become -0.46
becoming -0.06
been -0.2
been able -0.35
been discussing -0.17
beer 0.07
beer after 0.07
before i -0.2
begin -0.13
behalf 0.23
behalf of 0.23
behind -0.33
behind is -0.14
being -0.15
believe 0.21
believe that -0.09
believe we 0.52
below -0.11
below and -0.38
below in -0.24
below please -0.35
below to -0.29
ben 0.54
benefits -0.14
benefits of -0.13
best for 0.56
best time 0.24
beta -0.41
better -0.18
better for -0.33
better we 0.26
between -0.11
between and -0.26
between the 0.14
bias -0.75
bid 0.33
bid week -0.34
bidweek 0.35
big 0.14
biggest -0.12
billing 0.25
bills 0.11
birthday -0.36
bit -0.24
board 0.28
bob -0.35
book me 0.24
book the 0.4
books 0.14
both -0.09
both of -0.59
bottom -0.07
break -0.26
break the -0.51
breakfast 0.51
brief 0.31
bring -0.22
bring you -0.12
brings 0.12
brings a -0.25
broader -0.41
brother 0.19
browser -0.39
browser to -0.13
budget -0.33
budget and -0.33
budget is -0.25
building 0.24
building your -0.26
built -0.07
business -0.22
business leaders -0.34
business users -0.08
businesses -0.14
busy 0.19
busy but 0.2
but given 0.08
but he -0.2
but i -0.08
but if 0.3
but maybe -0.1
but that -0.2
but the -0.06
but this 0.11
but which 0.3
but you -0.63
butter -0.47
button -0.16
button to -0.08
buttons -0.33
buy -0.18
by -0.19
by and 0.35
by clicking -0.2
by law -0.43
by of -0.35
by offer -0.09
by phone 0.44
by the 0.16
by to -0.42
by we 0.42
c 0.22
ca -0.41
ca n't -0.46
ca n’t -0.12
calendar 0.06
calendar and 0.32
call for -0.52
call if -0.61
call in 0.25
call me -0.2
call on -0.25
call or 0.47
call so 0.47
call to -0.14
call tomorrow 0.39
call upon 0.24
call us -0.41
call when 0.37
call with -0.11
call you 0.58
called -0.24
called on -0.4
called to -0.51
calling 0.11
calls -0.38
came -0.31
came about -0.09
can also 0.27
can always -0.17
can come -0.6
can discuss -0.13
can do 0.43
can find -0.4
can get -0.2
can give 0.34
can have 0.11
can help -0.53
can i 0.65
can join 0.62
can live 0.16
can make 0.13
can meet 0.17
can now -0.36
can see 0.2
can send 0.06
can start 0.22
can take 0.21
can talk 0.49
can unsub -0.16
can unsubscribe -0.24
can use 0.19
can we 0.13
can you 0.11
cancel 0.13
cancel the 0.43
candidate -0.48
cap 0.29
capacity 0.1
capital 0.06
capture -0.29
car 0.26
card -0.31
care -0.5
carve -0.38
case -0.31
case you -0.2
cases 0.21
cash 0.2
catch up -0.31
caught -0.41
cause -0.17
cease 0.42
cease all 0.48
cell -0.12
cent -0.39
central -0.43
certain -0.14
certain that 0.17
chain -0.53
challenges -0.3
chance 0.08
chance of 0.11
chance to -0.15
chances 0.15
change the -0.36
change your -0.34
changed -0.46
changes 0.19
changes to 0.34
chat 0.18
chat with 0.24
check in -0.11
check on 0.34
check out -0.61
check right -0.23
check the 0.43
check with 0.74
checked -0.62
checked my -0.53
checking -0.42
choice -0.12
choose -0.46
chris 0.33
church -0.34
circumstances -0.24
citygate -0.44
claims 0.36
class -0.11
clear 0.12
clear on 0.48
cleared -0.12
click -0.23
click below -0.27
click here -0.2
click on -0.25
click the -0.19
click this -0.11
clicking -0.2
clicking on -0.08
clicking this -0.27
client -0.08
client demands 0.39
client is -0.43
client will 0.28
close -0.17
close the 0.14
closed -0.55
closer -0.3
coast 0.27
code -0.44
coffee 0.27
colleague -0.38
colleagues 0.12
collect -0.08
combine 0.08
come 0.18
come back -0.22
come for 0.17
come in -0.11
come to -0.09
come up 0.29
comes 0.16
comes to 0.28
coming 0.18
comment -0.31
comments 0.12
comments or -0.07
comments to 0.48
commercially -0.15
communicate -0.18
communication 0.09
communication from -0.31
communications 0.26
community -0.29
companies -0.13
companies in -0.17
companies that -0.27
company -0.25
company to -0.3
compare -0.12
competing -0.15
competitive -0.23
competitive quotes -0.17
competitive retail -0.16
competitors -0.5
complete -0.24
complete the -0.4
complete your -0.24
completed -0.1
completely -0.3
compliance -0.2
compliance with -0.2
computer -0.16
computers -0.24
concepts 0.13
concern -0.15
concerned -0.24
concerns -0.17
condition -0.44
conditions -0.11
conference 0.23
conference call 0.22
conference in 0.64
conference room -0.28
confidential 0.37
confirm 0.07
confirm receipt 0.52
confirm your -0.47
confirmation 0.37
confirmed -0.51
conflicts 0.36
connect -0.5
connect to -0.14
connect you -0.18
connection 0.36
consider -0.1
consider the -0.34
contact -0.38
contact a -0.2
contact and 0.51
contact me -0.31
contact the -0.15
contact to -0.35
contact us -0.25
contact with -0.17
contact you -0.27
contacted -0.34
contains -0.15
continue to -0.1
continue working -0.15
continuing -0.58
continuing to -0.58
contract -0.27
contracts 0.32
contribute 0.33
contribute to 0.46
control -0.09
conversation 0.21
conversations -0.11
conversations with 0.11
copies 0.3
copies and -0.3
copies of 0.43
copy 0.17
copy and -0.23
copy the -0.21
copyright -0.24
core -0.27
core noncore -0.27
correct 0.33
correct the 0.23
cost -0.43
costs 0.27
could 0.21
could discuss 0.23
could find 0.44
could get 0.3
could provide -0.16
could send -0.48
could you 0.33
council to 0.08
couple 0.23
couple of -0.14
couple weeks 0.34
coupon -0.58
course 0.2
court -0.08
court to -0.5
courtesy 0.09
cover 0.42
covered -0.23
covered in -0.54
create -0.07
create a -0.33
created -0.42
credit -0.06
crew 0.1
crisis -0.19
critical 0.28
currency 0.09
current -0.09
currently -0.31
curves 0.14
customer 0.12
customer list -0.15
customers -0.08
customers to -0.34
cut -0.57
daily -0.19
damages 0.57
data 0.06
date -0.2
date due -0.14
date most -0.14
dates 0.11
dave 0.09
david 0.52
day and -0.48
day for 0.28
day to -0.54
day tomorrow 0.06
days -0.27
days of 0.3
days to 0.08
deal is -0.24
deal with 0.11
deals 0.2
dear 0.2
dear the -0.33
debt 0.39
decide -0.38
decide when -0.23
decided -0.45
defensive -0.27
defer 0.3
definitely 0.26
delay 0.26
delete 0.42
delete the 0.54
deliver -0.21
deliver gas -0.37
deliver the -0.37
delivered to -0.18
deliveries -0.37
delivering -0.39
delivery -0.18
delivery to -0.42
demand that 0.23
demand/imperative/bare within -0.18
demand/imperative/please 0.12
demand/imperative/please within 0.12
demand/impersonal 0.6
demand/impersonal within 0.6
demand/impersonal/remedy 0.44
demand/impersonal/remedy within 0.44
demand/joint 0.14
demand/joint within 0.14
demand/list 0.49
demand/list within 0.49
demand/modal/active 0.15
demand/modal/active within 0.15
demand/modal/passive 0.44
demand/modal/passive first 0.56
demand/performative/infinitive 0.28
demand/performative/infinitive within 0.28
demand/performative/noun 0.6
demand/performative/noun within 0.6
demand/performative/passive 0.21
demand/performative/passive within 0.21
demand/performative/that 0.3
demand/performative/that within 0.3
demand/polite/appreciated 0.37
demand/polite/appreciated first 0.37
demand/polite/awaiting 0.44
demand/polite/awaiting within 0.44
demand/polite/expect 0.56
demand/polite/expect within 0.56
demand/polite/gratitude 0.45
demand/polite/gratitude within 0.45
demand/polite/hope 0.35
demand/polite/hope within 0.35
demand/polite/if-you 0.17
demand/polite/if-you within 0.17
demand/polite/like 0.17
demand/polite/like within 0.17
demand/polite/meeting 0.2
demand/polite/meeting within 0.2
demand/polite/mind 0.42
demand/polite/mind within 0.42
demand/polite/need 0.13
demand/polite/need within 0.13
demand/polite/possible 0.12
demand/polite/possible within 0.12
demand/polite/question 0.09
demand/polite/question within 0.09
demand/polite/want 0.1
demand/polite/want within 0.1
demand/question 0.22
demand/question first -0.16
demand/question within 0.32
demand/reported/infinitive 0.18
demand/reported/infinitive within 0.18
demand/reported/noun 0.58
demand/reported/noun within 0.58
demand/reported/passive 0.62
demand/reported/passive within 0.62
demand/reported/that 0.18
demand/reported/that within 0.18
demand/ultimatum/failure 0.35
demand/ultimatum/failure within 0.35
demand/ultimatum/if-not 0.43
demand/ultimatum/if-not within 0.43
demand/ultimatum/unless 0.52
demand/ultimatum/unless within 0.52
demand/ultimatum/until 0.54
demand/ultimatum/until within 0.54
demands 0.39
demands that 0.39
deposit 0.14
deposited 0.14
describe 0.18
describe the 0.18
description -0.1
desire -0.31
desire to -0.28
desist 0.23
desist from 0.23
destroyed 0.23
detail -0.33
details 0.11
determining the -0.23
developing 0.09
development -0.07
development of -0.36
device 0.11
devices -0.27
did -0.19
did a -0.18
did get 0.25
did n't -0.58
did not -0.46
did you 0.67
difference -0.28
difference in -0.24
different -0.38
difficult 0.06
difficult to -0.57
difficulties -0.09
difficulties with -0.09
diligence -0.39
dinner 0.48
dinner coffee 0.18
dinner on 0.48
dinner with 0.26
direct -0.46
directly -0.1
directly to 0.28
disable 0.26
discount -0.47
discover -0.22
discover the -0.26
discuss 0.39
discuss a 0.5
discuss any 0.56
discuss further 0.28
discuss in -0.11
discuss issues -0.07
discuss it 0.38
discuss strategy 0.2
discuss the 0.16
discuss this 0.33
discuss tomorrow 0.49
discuss with 0.1
discuss your 0.2
discussed the -0.25
discussed this -0.46
discussed yesterday 0.48
discussing 0.41
discussing with 0.38
discussion 0.31
discussion about 0.25
discussions 0.45
discussions with 0.62
dispatch 0.12
distributed -0.36
distributed energy -0.3
distribution 0.2
distribution list 0.24
do 0.12
do a 0.38
do have -0.37
do i -0.17
do it 0.51
do not 0.14
do n’t -0.33
do so -0.24
do this 0.19
do we 0.57
do you 0.37
document 0.43
documents -0.25
does -0.19
does n't -0.25
does not -0.32
doing -0.07
doing it 0.36
dollars -0.13
done 0.07
dont -0.46
dose -0.67
dot -0.08
down 0.21
download -0.41
download and -0.23
download it -0.28
draft -0.24
draft of -0.25
dream -0.33
drink 0.34
drinks -0.29
drivers -0.28
driving 0.22
drop 0.15
due -0.24
due date -0.14
due to -0.34
during -0.07
during this -0.43
each -0.21
each day 0.28
earlier 0.09
earliest 0.36
early 0.09
early access -0.42
earn -0.39
earnings -0.09
earnings you -0.09
easily -0.27
eat 0.26
economy -0.47
effective 0.26
either -0.33
election -0.41
electricity -0.17
electricity market -0.16
else -0.09
else i -0.16
em -0.29
email -0.34
email address -0.43
email and 0.21
email at -0.53
email from -0.14
email if -0.29
email me 0.5
email or -0.07
email please -0.12
email preferences -0.4
email the 0.35
email to -0.55
email us -0.23
emailing 0.1
emails -0.33
emails click -0.14
emails from -0.15
emissions -0.18
employee -0.17
employees -0.26
enables -0.08
enables business -0.08
encouragement 0.16
end -0.12
end of 0.1
endorsements -0.13
energy 0.08
enhance -0.3
enjoy -0.07
enough 0.1
enough to -0.31
ensure -0.09
ensure delivery -0.27
ensure that 0.31
ensure your -0.3
enter the 0.08
entry 0.08
environment -0.5
error -0.12
error free -0.16
error please -0.35
especially -0.3
especially given -0.31
etc 0.06
even -0.32
even though -0.34
evening 0.06
event 0.26
event abandon 0.38
events -0.09
ever -0.1
every at 0.45
every budget -0.4
every day -0.29
every time -0.12
everyone -0.15
everything 0.17
exactly -0.26
exactly what -0.09
example 0.16
examples -0.23
examples of -0.23
excited -0.3
excited about -0.3
exciting -0.28
execute 0.18
existing 0.43
expect 0.28
expectations -0.21
expected 0.14
expenses -0.1
expenses and -0.36
experience -0.33
experience and -0.15
experience in -0.25
explain 0.13
explanation -0.42
explore -0.58
explore the -0.58
extend 0.35
extend the 0.29
extension 0.3
extension of 0.31
face 0.24
facebook -0.21
faces -0.18
facilitate -0.08
facility -0.15
fact -0.19
fail 0.21
fail to 0.21
failure 0.35
failure to 0.35
fall -0.5
families -0.3
family from -0.21
fantastic -0.21
far -0.41
fast -0.4
fat -0.09
fat or -0.09
feature -0.29
features -0.45
fee -0.1
feedback -0.31
feedback or -0.27
feel are -0.3
feel free 0.09
feel like -0.28
fell -0.39
fell by -0.39
few minutes -0.36
figures -0.22
file 0.31
files 0.17
fill 0.39
fill in 0.15
fill out -0.43
fill you 0.55
finalize 0.31
finally -0.34
finally i -0.34
finance 0.07
financial -0.2
financial aid -0.39
financing -0.16
find -0.14
find it 0.08
find my -0.54
find out -0.21
find the -0.13
finding -0.38
fine 0.31
finish -0.17
finished -0.22
firm 0.13
firm to -0.07
first -0.33
fit -0.34
fit for -0.16
five 0.07
fix -0.26
fixed -0.11
fixed price 0.42
flat 0.33
floor 0.22
flow of -0.3
focus -0.36
focus on -0.36
folks 0.19
follow 0.06
follow the 0.16
follow this -0.32
follow up 0.42
following 0.07
following address -0.56
following link -0.19
following week 0.44
for 0.07
for $ -0.15
for 's -0.48
for a -0.13
for all -0.09
for and 0.49
for any -0.38
for dinner 0.44
for distribution 0.15
for employees -0.33
for forward 0.07
for free -0.32
for future -0.44
for in -0.52
for instance -0.17
for lunch 0.58
for me 0.12
for more -0.47
for my 0.21
for next 0.71
for of -0.18
for on 0.15
for personal -0.15
for reaching -0.17
for some 0.34
for the 0.13
for their -0.34
for this 0.29
for to -0.15
for tomorrow -0.25
for us 0.12
for you 0.13
for your -0.21
force 0.26
force majeure 0.26
forecast -0.34
forget -0.11
forget to 0.14
form 0.36
form of -0.36
forth 0.06
forward 0.17
forward a 0.3
forward in -0.28
forward it 0.41
forward the 0.18
forward this -0.1
forward to 0.1
forward with 0.58
found -0.53
free -0.14
free account -0.18
free to 0.06
free trial -0.09
frequently -0.16
fresh -0.26
friend -0.3
friends -0.43
friends in -0.22
from -0.14
from $ -0.06
from a 0.1
from all -0.26
from and 0.38
from here 0.07
from my -0.12
from on 0.07
from our -0.51
from the -0.32
from their -0.4
from this -0.08
from to -0.12
from us -0.17
from with -0.2
from your 0.07
front 0.3
fuel 0.18
full -0.1
full version -0.14
fully -0.38
fun -0.19
fund 0.69
funds 0.11
further 0.13
further assistance -0.19
further information -0.41
future -0.2
future mailings -0.28
game 0.15
gas -0.08
gas at -0.44
gate 0.54
gave 0.35
gave the 0.55
general -0.19
generation -0.16
get ' -0.29
get a 0.26
get all -0.51
get an -0.49
get his -0.47
get in -0.17
get it -0.16
get me 0.64
get off 0.2
get on 0.59
get out -0.39
get some 0.14
get something 0.27
get that -0.21
get the 0.2
get things 0.55
get this 0.5
get through -0.49
get to -0.21
get together 0.27
get with 0.51
get you 0.07
get your -0.41
gets -0.33
getting -0.46
getting the -0.39
gift -0.11
gift of -0.28
give 0.13
give a 0.26
give another -0.41
give it -0.51
give me 0.45
give my 0.08
give the -0.28
give us 0.17
give you -0.35
give your 0.51
given -0.25
given current 0.32
given the -0.26
given to -0.61
gives -0.44
glad to 0.09
global -0.38
go 0.12
go ahead 0.47
go forward 0.37
go get -0.29
go here -0.23
go into -0.07
go out -0.41
go to 0.33
goals -0.14
goes -0.25
goes on -0.4
going 0.25
going forward 0.53
going to -0.07
golf 0.86
gone 0.17
good 0.13
good for 0.3
good starting -0.21
good thing -0.24
good to 0.3
goods 0.14
goods are 0.52
got a -0.55
grab 0.65
graduating -0.15
grateful 0.29
great and 0.11
great if 0.61
great time -0.51
great to 0.07
greatly 0.32
greetings -0.39
grid -0.25
group to 0.1
groups -0.19
grow -0.5
growing -0.15
guaranteed -0.16
guaranteed to -0.16
guess -0.35
guests 0.41
guidance -0.27
guide -0.44
guy -0.32
guys 0.15
guys and -0.23
guys can 0.25
guys on 0.79
guys to -0.11
guys will -0.31
had a 0.29
had asked -0.31
had been 0.18
had the 0.27
had to -0.28
hand 0.34
handle 0.44
happen 0.44
happens -0.18
happy -0.08
happy hour 0.55
happy to -0.3
hard copy 0.48
has a 0.3
has been 0.12
has no -0.2
has not -0.45
have -0.1
have a -0.19
have access -0.22
have an -0.2
have any -0.23
have attached -0.38
have been -0.28
have lunch 0.39
have more 0.09
have n't -0.41
have not -0.07
have on 0.28
have proposed -0.45
have provided -0.23
have questions -0.09
have received -0.25
have some -0.06
have the 0.12
have to -0.07
have two 0.19
have you 0.16
have your 0.41
having 0.15
he -0.42
he 'll -0.21
he asked 0.12
he can -0.16
he did -0.43
he does -0.51
he had -0.35
he is -0.47
he said -0.37
he will -0.32
he would -0.13
head -0.4
health -0.4
health insurance -0.46
health or 0.2
hear 0.15
hear about -0.46
hear from 0.2
hear the -0.47
heard -0.46
hearing 0.08
hearing from -0.1
hearings -0.08
heating 0.43
hello -0.23
help -0.43
help in 0.09
help us -0.45
help with -0.3
help you -0.33
helped -0.2
helpful 0.37
helpful to -0.24
helping -0.63
helps -0.12
helps you -0.1
her 0.34
here -0.29
here $ -0.21
here 's -0.37
here and -0.22
here are 0.13
here in -0.45
here is -0.56
here to -0.35
hereby 0.42
hereby demand 0.25
hesitate -0.51
hesitate to -0.51
hey 0.07
hey send 0.46
hey we 0.53
hi -0.13
him -0.11
him a -0.41
him i 0.07
him in 0.07
him to -0.35
hiring 0.15
his -0.19
his new -0.39
history -0.18
history and -0.31
hit -0.43
hit the -0.33
hold -0.31
hold a -0.32
holding 0.11
home -0.1
homeowners -0.18
honor -0.32
honor of -0.3
hope 0.18
hope to 0.2
hope you 0.14
hopes -0.1
hopes that 0.29
hoping -0.21
hotel -0.42
hour 0.34
hours 0.44
hours to -0.07
house 0.27
how -0.11
how do -0.09
how long 0.32
how much -0.22
how the -0.1
how we -0.09
how you -0.13
however -0.16
however i 0.12
hungry -0.16
hurry 0.1
i 'd 0.18
i 've -0.23
i am -0.22
i are 0.14
i asked -0.1
i believe 0.35
i ca -0.43
i can -0.12
i checked -0.48
i continue -0.38
i could 0.27
i did -0.28
i dont -0.46
i expect 0.42
i get 0.3
i got -0.23
i had -0.47
i have -0.15
i just -0.28
i know 0.31
i look -0.09
i may 0.35
i must 0.25
i need 0.27
i owe 0.46
i plan -0.29
i read -0.17
i sent -0.1
i shall 0.57
i should 0.12
i suggest 0.48
i think -0.13
i took -0.12
i understand -0.43
i want -0.13
i wanted 0.14
i was 0.33
i wish -0.36
i would 0.22
i ’m -0.1
idea 0.41
idea of 0.26
ideas -0.21
ideas and -0.09
ie -0.1
if any 0.4
if can 0.56
if has 0.43
if he -0.31
if i -0.2
if it 0.13
if not 0.29
if possible 0.88
if she -0.23
if so 0.29
if someone -0.23
if that 0.12
if they 0.16
if this -0.09
if we 0.17
if your -0.09
ignore -0.3
ignore this -0.3
image -0.13
imperative 0.49
imperative that 0.49
importance 0.11
importance of -0.26
important -0.09
important for 0.33
important to -0.26
improve -0.25
improvements -0.29
in -0.08
in 's 0.1
in a -0.09
in addition 0.15
in and -0.15
in any -0.31
in at -0.25
in case -0.32
in contact -0.13
in d -0.42
in error -0.21
in honor -0.3
in its 0.13
in last -0.08
in my -0.52
in number 0.13
in on 0.08
in or -0.07
in order 0.07
in our -0.46
in person 0.19
in prayer -0.39
in removing 0.36
in this -0.39
in though -0.39
in to 0.14
in today -0.34
in tomorrow 0.51
in touch -0.09
in which -0.19
in writing 0.6
inbox -0.36
inbox please -0.16
include 0.1
include the 0.33
included -0.16
included in -0.2
inconvenience -0.28
increase -0.51
indicate that -0.28
individual 0.13
indoors -0.21
info to 0.16
inform -0.32
informal 0.71
information -0.15
information and -0.26
information as 0.21
information on -0.06
information please -0.31
information provided -0.48
informed 0.37
iniative 0.24
initial -0.41
initiatives -0.29
inquiry 0.15
inside -0.44
insist 0.34
insist that 0.34
inspect -0.55
inspect the -0.55
install the -0.34
installed -0.26
instance -0.25
instance we -0.17
instead -0.25
instead of -0.25
instructed 0.26
instructed to 0.26
instructions -0.26
insurance -0.43
insurance companies -0.17
insurance for -0.17
intend 0.15
intend to 0.15
intent -0.23
interest 0.15
interested 0.1
interested in 0.27
interesting 0.14
interests -0.51
intern -0.3
internally 0.18
interview 0.64
into -0.23
into a -0.45
into this 0.2
into your -0.16
introduce -0.12
introduction 0.33
investigation 0.28
investors -0.3
invitation -0.07
invite 0.26
invite him 0.42
invited -0.48
invoice 0.06
invoice and 0.26
involved 0.15
is a -0.23
is about -0.21
is also -0.47
is an 0.1
is being -0.31
is going -0.16
is good 0.3
is imperative 0.49
is important -0.27
is it 0.2
is n't -0.55
is no 0.12
is not -0.07
is now -0.5
is ok 0.12
is one 0.11
is or 0.39
is right 0.11
is scheduled 0.53
is set 0.35
is showing -0.28
is still -0.3
is that 0.27
is there 0.11
is to 0.43
is unable -0.13
is up -0.09
is what 0.32
is why -0.24
is working 0.18
is your 0.19
issue -0.06
issues 0.27
issues and 0.34
issues with 0.18
it ai -0.4
it all -0.32
it and -0.56
it as -0.16
it back -0.16
it be 0.31
it does -0.31
it for 0.14
it gets -0.36
it has 0.57
it if -0.22
it in 0.36
it is 0.23
it may -0.08
it now 0.61
it on 0.11
it out 0.26
it possible 0.3
it so -0.39
it to 0.3
it up 0.48
it was -0.17
it will -0.2
it with -0.29
it would 0.09
item -0.31
items 0.17
items in -0.45
its -0.15
jeff 0.5
jeff i 0.4
jennifer -0.48
job -0.16
john -0.18
john i -0.18
join 0.35
join the -0.63
join us 0.3
join you 0.52
journey -0.41
jude -0.17
judge 0.18
judge ordered 0.61
june -0.23
just -0.11
just a 0.31
just after 0.45
just click -0.21
just did -0.23
just go 0.2
just reply -0.19
just the -0.29
just want -0.47
just wanted 0.34
kay 0.37
keep -0.25
keep all 0.48
keep it -0.69
keep your -0.16
keys 0.43
kick -0.28
kick off -0.28
kids -0.57
kind 0.3
kind of 0.25
kindly 0.5
kinds -0.37
kinds of -0.37
know a -0.43
know about 0.15
know and 0.21
know how 0.2
know if 0.34
know of 0.2
know that 0.14
know what -0.07
know when -0.29
know where 0.57
know which 0.19
know who 0.22
know you 0.13
know your -0.11
knowledge -0.22
known as 0.21
l 0.21
language 0.08
large 0.14
larger 0.25
last meeting 0.35
last night -0.37
last week 0.1
later -0.31
latest 0.07
law -0.26
law to -0.34
lawmakers -0.21
lawyer -0.53
lead 0.39
leaders -0.08
learn -0.29
learn how -0.23
learn more -0.3
least -0.37
leave -0.1
leave at 0.69
leave me 0.29
leave the 0.1
leave us -0.06
leaving 0.2
leaving at 0.42
left -0.29
legacy -0.09
less -0.45
let 0.18
let 's 0.44
let me 0.21
let the 0.3
let us -0.26
let you -0.24
lets 0.22
lets discuss 0.58
lets you -0.19
letter 0.12
letters 0.25
letting -0.11
letting me -0.08
level 0.44
life -0.37
like a 0.27
like and -0.37
like it -0.56
like me -0.7
like more 0.23
like the -0.08
like this -0.23
like today 0.58
like we -0.13
like you -0.31
likely -0.15
likely to -0.14
limit -0.15
limited -0.19
limits 0.19
line -0.33
line to -0.33
lines -0.36
link -0.42
link $ -0.06
link and -0.22
link below -0.19
link to -0.11
links -0.51
liquid -0.25
list 0.1
list click -0.25
list that 0.22
listed -0.13
listen -0.34
listing 0.23
little -0.07
lives -0.12
loan -0.09
location 0.42
log -0.22
log in -0.52
log into -0.31
log on -0.32
login -0.14
login and -0.12
long -0.21
long as -0.24
longer -0.08
longer like -0.26
longer want -0.2
longer wish -0.08
look at -0.1
look forward 0.12
look into -0.08
look like -0.4
looking for -0.09
looking forward 0.1
looks 0.14
looks like 0.11
lost 0.12
lost their 0.56
lot 0.15
lot of -0.38
love -0.28
love to -0.23
low and 0.13
lunch 0.35
lunch next 0.25
lunch on 0.48
lunch or 0.23
lunch when 0.29
made 0.23
made to 0.44
mail -0.24
mail addresses -0.38
mail for -0.61
mail message -0.2
mail messages -0.23
mailed -0.51
mailing 0.12
mailings -0.28
maintain 0.37
maintain their -0.08
majeure 0.26
make a -0.09
make certain 0.17
make it 0.09
make me -0.16
make plans -0.22
make sense 0.45
make some -0.61
make sure 0.27
make that -0.4
make up -0.37
make your 0.29
makes -0.13
making 0.12
man -0.46
manage -0.36
manage earnings -0.09
management -0.18
manager -0.44
managing -0.5
manual -0.24
many -0.36
marketing -0.28
marketplace -0.22
match -0.25
materials -0.45
matters 0.23
may 0.09
may be -0.18
may go -0.13
may have 0.18
may need 0.51
may want 0.24
maybe we 0.13
maybe you -0.37
me 0.11
me a 0.44
me an -0.12
me and -0.4
me at -0.66
me for 0.18
me i 0.1
me if -0.7
me in -0.45
me know 0.18
me on 0.13
me tell -0.45
me that -0.23
me the 0.2
me this -0.39
me tonight 0.59
me u -0.41
me what -0.1
me when 0.52
me your 0.26
means 0.21
meanwhile -0.41
measurement -0.32
measurement issue -0.32
media -0.39
meet 0.28
meet at 0.27
meet for 0.12
meet in 0.62
meet on 0.22
meet the -0.3
meet to 0.25
meet you 0.23
meeting 0.37
meeting and 0.47
meeting at -0.06
meeting for 0.26
meeting i -0.31
meeting in 0.23
meeting is 0.24
meeting it 0.07
meeting on -0.17
meeting this 0.31
meeting to 0.26
meeting tomorrow 0.57
meeting with 0.33
meeting you -0.51
meetings 0.22
member -0.33
members 0.1
membership 0.22
memory -0.13
mend 0.31
mend the 0.31
mention 0.3
mentioned -0.45
mess -0.4
message -0.16
message but 0.14
message in -0.27
messages -0.29
messages from -0.15
messages please -0.35
met 0.32
meter -0.22
mid 0.11
mid and 0.11
midnight 0.18
might -0.1
might be -0.06
might have -0.1
mike 0.09
million 0.11
mind 0.19
mind that 0.12
mine -0.11
minister -0.18
ministers 0.38
minute 0.13
minute i 0.35
minutes -0.21
minutes a -0.44
minutes and -0.47
minutes of -0.31
minutes to -0.15
miss -0.5
miss out -0.37
mix -0.22
mobile -0.29
mode -0.18
mode of -0.16
modern -0.46
modify -0.48
mom -0.07
moment -0.22
moment to -0.22
moments -0.51
monday -0.34
money -0.44
month -0.21
monthly -0.19
monthly fee -0.2
more -0.13
more detail -0.29
more details 0.24
more info -0.27
more information -0.19
more of -0.12
more please -0.27
more resources -0.28
more than -0.08
more time -0.31
morning 0.1
morning to 0.23
most -0.24
most frequently -0.16
most important -0.2
most likely -0.15
most of -0.38
mother -0.08
motion -0.18
move 0.06
move forward 0.24
moved 0.12
moving -0.17
moving the -0.23
much 0.24
much more 0.44
multiple -0.31
must 0.27
must be 0.18
must reach 0.13
must stop 0.22
my 0.11
my brother 0.19
my file 0.43
my mail -0.33
my mind -0.18
my old 0.2
my resume -0.15
my schedule 0.18
my trip 0.21
myself -0.29
n't -0.18
n't be -0.45
n't discuss -0.31
n't feel -0.2
n't forget 0.14
n't get -0.51
n't had -0.38
n't hesitate -0.55
n't make 0.22
n't mind 0.4
n't need 0.71
n't seem -0.3
n't talked -0.46
n't wait -0.11
n't want -0.27
n't work -0.26
n't you -0.24
na 0.08
name -0.08
name and 0.29
name of 0.3
name the -0.43
names -0.06
nation -0.15
natural -0.26
natural gas -0.26
nature 0.26
necessary 0.39
need 0.09
need a -0.43
need any -0.43
need for -0.31
need further -0.19
need more -0.24
need some -0.14
need the 0.17
need to 0.3
need your 0.16
needed -0.26
needed to -0.22
needs to -0.12
never -0.28
new -0.2
new app -0.29
new by -0.09
new features -0.2
new life -0.51
next -0.06
next couple 0.06
next days -0.26
next meeting 0.52
nice 0.13
nine 0.44
no action 0.21
no need -0.4
no problem -0.38
noncore -0.27
none -0.45
noon -0.56
not a -0.36
not all -0.32
not already 0.16
not available 0.12
not aware 0.08
not be 0.4
not clear 0.12
not have -0.14
not hear 0.28
not hesitate -0.33
not in 0.38
not know -0.45
not only -0.23
not respond -0.32
not sure -0.31
not the -0.28
not to 0.15
not want -0.28
not work -0.23
not yet -0.37
note 0.19
note i -0.16
note that -0.37
note the 0.36
note to -0.23
notes -0.27
nothing -0.31
nothing or -0.15
notice -0.18
notification 0.27
notifications -0.33
notifications please -0.15
notify -0.15
now -0.27
now $ -0.29
now and -0.38
now available -0.6
now i -0.43
now is -0.24
now on 0.39
now you -0.23
number -0.35
number of -0.28
numbers 0.24
n’t -0.29
objectives -0.34
obliged 0.25
of -0.07
of $ 0.12
of 's 0.06
of a 0.14
of all 0.07
of and -0.3
of course 0.1
of distributed -0.31
of documents 0.3
of email -0.13
of for 0.38
of his 0.14
of how 0.09
of life -0.17
of my 0.07
of new -0.09
of next -0.56
of of -0.26
of or -0.4
of other -0.37
of our 0.29
of people -0.1
of points 0.33
of some -0.52
of them -0.28
of these -0.29
of this 0.3
of those -0.31
of to -0.24
of town -0.19
of transportation -0.16
of urgency -0.24
of us 0.11
of weeks -0.21
of what 0.08
of your -0.3
off -0.22
off your -0.12
offer -0.16
offer for -0.09
offer you -0.48
offered 0.24
offered a 0.24
offering -0.39
offers -0.17
office on 0.08
office services 0.11
office tomorrow 0.15
offsite 0.17
often -0.42
often i -0.42
oil -0.37
ok 0.08
old -0.43
ombudsman -0.12
on 0.13
on 's 0.31
on a -0.26
on all -0.23
on and 0.34
on any 0.08
on at 0.61
on behalf 0.23
on business -0.4
on developing 0.15
on e -0.37
on for 0.48
on given 0.21
on her 0.35
on his 0.17
on if 0.25
on life 0.35
on my 0.36
on night 0.55
on or -0.06
on that 0.13
on the 0.28
on these 0.16
on they 0.13
on this 0.11
on to -0.26
on vacation -0.44
on what -0.07
once you 0.18
one -0.24
one and 0.18
one click -0.16
one in -0.23
one of -0.4
one on -0.24
one to -0.23
ones -0.37
online -0.1
online and -0.34
only -0.34
onto -0.33
open -0.2
open for -0.26
open it -0.59
open to 0.22
operate -0.13
operating -0.15
operations -0.43
opportunities -0.11
opportunities to -0.39
opportunity for 0.25
opportunity to -0.12
opt -0.21
option 0.45
options -0.36
options and -0.34
or a -0.07
or at 0.13
or call -0.08
or change -0.15
or comments -0.28
or concerns -0.1
or error -0.16
or face 0.56
or i 0.57
or just -0.33
or manage -0.09
or meet 0.19
or need -0.07
or no -0.08
or not -0.46
or on -0.19
or safe -0.08
or something 0.33
or the 0.12
or to 0.43
or via 0.29
or would 0.4
or you -0.08
or your -0.43
order -0.16
order of -0.49
order to 0.07
order unless 0.43
ordered 0.12
ordered the 0.15
organization -0.06
organized -0.11
other -0.21
other questions -0.21
other than 0.35
other things -0.14
otherwise -0.07
ought 0.17
ought to 0.17
our -0.11
our apologies -0.35
our app 0.19
our at -0.09
our client 0.2
our conversation 0.28
our discussion -0.4
our email -0.44
our emails -0.16
our part -0.43
our phone -0.2
our plans -0.5
our please -0.37
our products -0.12
our proposal 0.17
our risk 0.2
our staff 0.5
our team 0.09
our website -0.2
out -0.19
out a -0.51
out all 0.13
out an -0.22
out and -0.39
out every -0.22
out for 0.25
out from -0.31
out more -0.27
out of -0.44
out on -0.66
out there -0.22
out this -0.33
out to 0.29
outside -0.28
outside counsel -0.22
over 0.09
over again -0.32
overall 0.08
ovulate -0.14
ovulate due -0.1
owe you 0.46
own -0.2
own software -0.26
owner -0.38
owner of -0.57
p -0.42
pack -0.42
package 0.53
page me 0.1
pages -0.45
paid 0.08
parents 0.48
park 0.14
part -0.1
part of 0.19
partial 0.42
participant -0.55
participants -0.4
participate -0.23
participate by 0.21
participation -0.16
participation in -0.16
particulars 0.12
parties 0.12
partner 0.5
partnership 0.21
party -0.08
pass -0.34
password -0.48
password you -0.26
past 0.18
paste -0.33
paste the -0.41
path 0.46
patience -0.47
pause -0.4
pay 0.1
pay for -0.25
pay the -0.06
payment of 0.11
payments -0.44
people -0.2
people to -0.36
people we 0.38
per cent -0.39
per our -0.27
per your 0.35
perfect -0.13
perfect time -0.11
performance 0.15
period -0.51
permanently -0.11
permit -0.28
permits 0.32
permitting -0.24
person 0.2
person that 0.31
personal -0.24
personal information -0.16
personally -0.14
petition -0.34
phone -0.23
phone call -0.13
phone numbers -0.2
photograph 0.13
photographs 0.25
photos -0.55
photos and -0.46
pick -0.21
pics 0.19
picture -0.15
pictures -0.08
piece -0.28
pipeline 0.11
place 0.11
place on 0.61
place that 0.06
places 0.15
plan -0.12
plan and -0.2
plan document -0.14
plan to -0.24
plane 0.45
planned 0.14
planning -0.09
planning on -0.39
planning to 0.18
plans -0.28
plant 0.06
play -0.15
player -0.36
players 0.24
please $ -0.22
please accept -0.44
please add -0.29
please book 0.53
please call -0.11
please check -0.15
please click -0.28
please come -0.1
please consider -0.42
please contact -0.4
please copy 0.08
please delete 0.13
please discuss 0.49
please do -0.42
please email -0.17
please every -0.4
please feel -0.17
please fill 0.16
please find -0.23
please follow -0.14
please forward 0.51
please get 0.66
please give 0.09
please go -0.46
please have -0.13
please ignore -0.3
please include 0.42
please keep 0.07
please let 0.16
please log -0.37
please look 0.37
please make 0.45
please mark 0.15
please note -0.37
please open -0.46
please pay 0.49
please provide 0.47
please put 0.17
please read -0.59
please refer -0.23
please remove 0.28
please reply 0.42
please retain -0.41
please return -0.18
please review 0.12
please schedule 0.66
please send 0.23
please set 0.16
please take -0.11
please tell 0.34
please try -0.59
please update 0.36
please use -0.42
please view -0.38
please visit -0.31
please your 0.21
pleased -0.37
pleased to -0.37
plenty 0.2
plenty of 0.2
pls 0.53
plus 0.11
pm -0.14
point 0.3
point to 0.43
points 0.07
points towards -0.11
points you 0.37
position -0.5
positions -0.27
possibility 0.18
possibility of 0.18
possible 0.27
possible for 0.43
possible to 0.22
possibly -0.11
post -0.4
posted 0.44
posting 0.14
posts 0.13
potential -0.17
power -0.17
power plant 0.1
powerful -0.33
pray -0.42
prayer -0.43
prayer with -0.39
prefer -0.24
prefer not -0.15
prefer to -0.29
preferences -0.31
preferences $ -0.19
preparation -0.24
prepared -0.38
presentation 0.54
presentation on 0.37
presentations 0.54
president -0.33
press -0.28
press the -0.45
pretty 0.16
previous 0.16
prices -0.69
prices and -0.19
pricing 0.29
print -0.18
prior 0.17
prior to 0.38
probably -0.14
probably wo -0.11
probably would 0.23
problem -0.21
problem with -0.21
problems -0.2
problems please -0.06
procedure -0.15
procedures 0.14
proceed 0.18
proceedings 0.41
process -0.22
processing -0.36
processing and -0.36
produce -0.5
producer -0.29
producers -0.23
product 0.07
products -0.08
products and -0.19
professional -0.12
professional experience -0.27
profile -0.21
program -0.47
progress 0.26
project -0.14
projects -0.18
promise -0.3
promotions -0.42
prompt 0.13
promptly 0.23
properly 0.46
property in -0.48
proposal 0.58
proposals 0.62
proposed -0.36
protect the 0.29
protection 0.27
prove -0.1
provide them 0.21
provide you -0.21
provide your 0.13
provided -0.26
provided in -0.34
provided that 0.17
provider -0.23
providers -0.28
provides -0.08
provides software -0.08
providing -0.44
public -0.07
publish 0.62
publish the 0.32
publishing 0.21
publishing and -0.16
pull -0.44
pull together -0.44
purchases -0.54
purchases and -0.18
pursuing -0.32
pushed -0.29
put 0.31
put a -0.19
put on 0.32
put together 0.32
putting 0.25
quarter -0.19
question -0.2
questions -0.17
questions about -0.41
questions comments -0.07
questions or -0.16
questions please -0.36
questions regarding -0.25
questions you -0.18
quick 0.41
quickly 0.13
quite -0.26
quotes -0.17
quotes for -0.17
raise -0.14
raised -0.15
rate -0.07
rate on -0.16
rates 0.16
re -0.28
reach -0.13
reach our 0.45
reach the -0.3
reached 0.13
reaching -0.21
read -0.31
read more -0.2
read on -0.5
read the -0.3
reading -0.14
reading your -0.16
ready -0.24
ready to -0.25
real -0.45
really make 0.09
reason -0.38
reasonable -0.3
reasons and -0.08
recall 0.33
receipt 0.45
receipts 0.33
receive -0.25
receive a -0.37
receive additional -0.25
receive emails -0.18
receive further -0.23
receive more -0.11
receive my -0.11
receive the -0.37
receive these -0.16
received -0.07
received it 0.58
received this -0.21
receiving -0.19
receiving these -0.09
receiving this -0.13
recent -0.43
recently -0.45
recommend -0.41
records -0.4
recover -0.42
recruiting -0.29
red -0.18
red dot -0.08
reddot -0.08
reddot provides -0.08
reduce -0.29
refer -0.07
refer to -0.06
reflect -0.5
refrain 0.58
refrain from 0.58
refund 0.36
refund the 0.57
refuse 0.46
refuse we 0.29
regarding 0.68
regarding a 0.57
regarding the 0.68
regarding your 0.25
regards -0.64
register -0.35
register each -0.38
regulatory -0.07
related -0.49
relationship -0.49
relationships -0.06
relative 0.11
remedies -0.49
remember -0.5
reminder 0.4
reminder to 0.4
remove 0.35
remove the 0.56
remove you -0.28
remove yourself -0.25
removed 0.18
removed from -0.13
removing 0.36
reopen 0.33
reopen the 0.33
repair 0.44
repair the 0.44
repay -0.2
repayment 0.51
repayment of 0.25
replace 0.23
replace the 0.23
reply by 0.67
reply to -0.36
report 0.22
report from -0.17
reporting 0.09
reports for -0.07
reports to 0.37
repository -0.11
representation -0.25
representative -0.52
request a 0.34
request for -0.63
request that 0.14
request to -0.4
requested to 0.14
requests -0.32
require -0.32
require a -0.1
required -0.06
required to 0.24
requirements -0.3
requires -0.31
reschedule 0.74
reserve -0.14
reserved 0.26
reset -0.27
resign 0.15
resolved 0.49
resources -0.22
respond 0.21
respond to 0.18
responsibility -0.33
responsibility for -0.32
responsible 0.33
responsible for 0.33
responsive -0.2
rest 0.13
rest of 0.19
restaurant 0.14
restore the 0.24
result 0.11
result in 0.35
results -0.1
resume -0.12
retail -0.16
retail electricity -0.16
retain -0.44
retrieve -0.31
retrieve your -0.32
return the 0.12
return to -0.52
returning -0.07
revenue -0.25
review -0.12
review and 0.38
review it -0.49
review our -0.07
review the -0.13
reviewing 0.54
reviewing your 0.54
reviews 0.15
revised -0.41
rick 0.2
right -0.28
right away -0.32
right now -0.48
rights -0.43
rise -0.12
risk -0.08
road 0.4
rob 0.23
role 0.5
roof 0.39
room -0.07
rough -0.33
round -0.33
rule 0.16
run 0.25
run a 0.28
running -0.51
s 0.26
safe -0.39
safe sender -0.29
said 0.15
said that 0.19
said the -0.46
sale -0.18
sale of 0.15
sales -0.07
sales of -0.3
sally -0.56
same 0.16
save -0.46
saving -0.37
saving your -0.37
savings -0.38
say -0.11
say that -0.36
saying -0.11
says -0.43
scale -0.3
scary -0.22
schedule 0.44
schedule a 0.23
schedule permits 0.32
schedule to 0.41
scheduled 0.36
schedules -0.47
school to -0.14
scoping -0.27
score -0.4
search -0.33
season -0.42
secondary -0.39
secure -0.16
secure or -0.16
see if 0.13
see it -0.32
see nothing -0.15
see the -0.22
see what 0.38
see why -0.17
see your -0.33
seeing you 0.16
seek 0.34
seem -0.3
seem to -0.16
seems 0.29
seems that 0.18
seems to 0.22
select -0.27
sell -0.47
send 0.07
send a -0.18
send an -0.66
send me 0.27
send out -0.22
send the 0.86
send them -0.14
send this -0.48
send to 0.41
send us -0.18
send you -0.17
sender -0.46
sender list -0.29
sending -0.17
sending a -0.45
sense 0.13
sense of -0.24
sent this -0.22
sent to 0.31
sent you -0.16
separate -0.51
separately -0.44
serious -0.31
seriously -0.45
service -0.14
service please -0.19
service providers -0.28
services -0.14
session 0.1
set 0.19
set up 0.08
setting -0.17
settle 0.58
several 0.12
shall 0.24
shall ask -0.23
shall be 0.66
share -0.09
share a -0.43
share some 0.08
shares -0.34
sharing -0.55
she asked -0.61
she has 0.09
she is -0.15
she will 0.24
sheet 0.14
sheets 0.48
sheets and 0.48
ship 0.33
ship it 0.29
shop -0.15
shopping -0.35
short -0.14
short of -0.4
short survey -0.47
should feel -0.62
should give -0.33
should have -0.32
should make 0.29
should not -0.69
should try 0.52
should we 0.2
show you -0.2
showing -0.26
shows -0.61
side -0.31
sign -0.1
sign and 0.39
sign the 0.58
sign up -0.56
signed 0.21
signing 0.61
signup -0.44
simple -0.21
simply -0.12
simply maintain -0.08
since i 0.08
since we 0.34
single -0.23
sit 0.39
site -0.12
site and -0.36
site by -0.08
so do 0.51
so he -0.39
so if 0.17
so many -0.4
so please 0.07
so that 0.13
so you -0.08
social -0.39
software -0.24
software that -0.08
sold -0.37
solution 0.1
solution to -0.31
solutions -0.17
some -0.08
some more 0.14
some of -0.17
some time 0.59
someone 's 0.12
someone from 0.09
something 0.29
something and 0.34
sometime 0.14
sometime this 0.28
sometimes 0.5
somewhat 0.32
somewhere 0.29
soon as 0.11
sooner -0.22
sorry -0.44
sorry for -0.25
sounds 0.12
sounds like -0.56
sources -0.12
spare -0.12
speak -0.18
speak with -0.53
special -0.32
specialist 0.08
specifically 0.15
speed -0.09
spend -0.49
spent 0.09
spokesman 0.24
sponsor -0.29
staff 0.4
stage -0.24
stan -0.32
stand -0.59
standard 0.16
stands 0.33
start 0.09
start discussions 0.61
started -0.35
starting 0.2
starting point 0.26
starts 0.13
state -0.15
state to 0.28
statement -0.15
statements 0.13
status 0.11
status of 0.16
stay -0.16
step 0.14
steps 0.14
steps to 0.38
still -0.26
still in 0.26
still looking -0.18
stock 0.16
stop 0.16
stop future -0.29
stop receiving -0.09
stop the 0.22
stop using 0.64
stopped -0.37
storage -0.26
stories -0.65
story 0.29
strategy 0.12
stream -0.43
strike 0.11
strong -0.25
structure -0.19
study -0.4
style -0.39
styles -0.11
submit 0.39
subscribe -0.2
successful -0.16
such -0.12
such as -0.21
suggest 0.68
suggest that 0.36
suggested -0.48
suggestions -0.07
sum -0.65
sum up -0.57
summer -0.45
supply 0.19
support -0.19
support in -0.06
sure that 0.19
sure to -0.22
sure we -0.45
surplus -0.27
surplus power -0.27
surprise -0.36
surrounding 0.08
survey -0.5
survey between -0.16
surveys -0.07
sweet -0.25
system and 0.2
t -0.26
table 0.47
tablet -0.35
take -0.14
take a -0.22
take advantage -0.28
take our -0.34
take the 0.3
taken 0.28
taken down 0.72
takes -0.09
taking 0.13
taking the 0.09
talk 0.42
talk about 0.25
talk to 0.14
talk tomorrow 0.54
talked -0.46
talking 0.27
talking to 0.27
talks -0.47
tap -0.69
target customer -0.15
targeted -0.34
targets 0.3
tariff 0.57
tasks -0.4
tax -0.52
tax return -0.46
team -0.14
teams -0.38
technical 0.11
technologies -0.34
technology -0.13
telephone -0.68
tell -0.22
tell me -0.52
tell the -0.23
tell us 0.07
tell you -0.38
tell your -0.31
temporary -0.11
ten -0.26
term -0.35
term sheet -0.22
test -0.23
tested -0.16
testimony -0.56
testing -0.32
text -0.13
text and 0.11
thank -0.4
thank you -0.34
thanks -0.16
thanks for -0.48
thanks to -0.51
thanx -0.19
that 's 0.25
that a 0.48
that and 0.55
that are 0.11
that can 0.07
that could 0.31
that date -0.34
that enables -0.08
that everyone 0.41
that for 0.64
that has 0.12
that he -0.32
that if -0.51
that it -0.12
that lets -0.13
that might 0.18
that my -0.39
that our -0.5
that prices -0.68
that some -0.16
that the -0.08
that there -0.43
that they 0.2
that this 0.19
that was -0.13
that we 0.09
that would -0.33
that you 0.2
that your 0.14
the above -0.4
the address -0.24
the advert 0.3
the agenda 0.16
the analyst -0.36
the and 0.37
the app -0.3
the appropriate 0.12
the assets -0.09
the attached -0.15
the attachment -0.37
the attempt -0.09
the attendees -0.45
the back -0.37
the bank -0.18
the best -0.15
the bid 0.46
the big -0.36
the bill 0.09
the board 0.27
the book -0.14
the bottom -0.07
the budget -0.44
the business -0.14
the button -0.21
the cap 0.29
the card -0.53
the circumstances -0.24
the coast 0.11
the company -0.12
the conference 0.15
the contract -0.32
the contracts 0.21
the core -0.27
the court -0.32
the credit 0.6
the current -0.28
the daily 0.18
the data -0.12
the date -0.22
the days -0.4
the deal 0.11
the deals 0.22
the decision 0.26
the delay 0.08
the demand 0.48
the deposit -0.07
the document 0.38
the documents -0.33
the dog 0.07
the earliest 0.39
the email -0.31
the end 0.24
the entire 0.1
the event 0.08
the facility -0.2
the fat -0.09
the feedback 0.26
the few 0.15
the figures -0.22
the file 0.38
the files 0.39
the final 0.2
the financial 0.23
the firm 0.09
the first -0.48
the flat 0.19
the floor -0.42
the for 0.47
the form 0.22
the four 0.29
the future -0.07
the game 0.11
the gas 0.28
the gate 0.54
the gift 0.24
the goods 0.52
the group 0.17
the hearing 0.27
the house 0.52
the i 0.23
the importance 0.11
the in -0.18
the information -0.08
the insurance -0.15
the is -0.14
the issues 0.3
the judge 0.18
the keys 0.43
the large 0.44
the larger 0.25
the last 0.46
the latest 0.07
the law -0.2
the letter 0.25
the link -0.19
the list 0.16
the listing 0.29
the mark -0.1
the matter -0.13
the measurement -0.32
the meeting 0.24
the meetings -0.45
the meter -0.27
the minister -0.18
the minutes 0.26
the mode -0.16
the morning -0.64
the most -0.08
the name 0.34
the nation -0.15
the nature 0.41
the needs -0.34
the new -0.52
the next -0.3
the night 0.49
the number -0.11
the of -0.37
the office -0.52
the old -0.29
the ombudsman -0.12
the online 0.19
the only -0.37
the opportunity -0.12
the options -0.43
the order -0.13
the other 0.37
the owner -0.38
the package 0.58
the page 0.19
the particulars 0.12
the past 0.26
the perfect -0.13
the phone -0.5
the photographs 0.25
the pipeline -0.35
the plan -0.43
the plane 0.41
the please -0.3
the points 0.35
the position -0.38
the possibility 0.18
the presentation 0.14
the press 0.09
the price -0.15
the private -0.41
the process 0.09
the producers -0.23
the product 0.14
the project 0.53
the questions -0.18
the reasons -0.31
the receipts 0.33
the red -0.08
the report 0.22
the request -0.47
the rest 0.14
the right 0.3
the risk 0.11
the road 0.4
the roof 0.39
the sales 0.18
the same 0.16
the schedule 0.1
the school -0.18
the service 0.31
the signed 0.57
the social -0.3
the specific -0.07
the status 0.39
the steps 0.47
the survey -0.3
the table 0.39
the talks -0.47
the tariff 0.57
the team -0.39
the text -0.08
the tickets -0.07
the time -0.34
the timing 0.36
the to 0.12
the tools 0.17
the top -0.24
the transition -0.07
the transport 0.2
the two -0.33
the union -0.1
the upstream -0.29
the utility -0.23
the van -0.19
the version -0.31
the way 0.07
the weather -0.43
the web -0.12
the week 0.39
the which 0.09
the will -0.4
the winter -0.21
the work -0.44
the works 0.22
the world -0.2
the yard -0.24
the year -0.39
the you -0.4
their -0.21
their web -0.08
them again 0.45
them and -0.28
them for 0.17
them on -0.29
them to -0.39
them with 0.21
then 0.23
then by 0.13
then i 0.29
then please -0.3
then we 0.43
there 's -0.42
there any 0.09
there is 0.1
there will 0.32
therefore i -0.19
these are -0.6
these emails -0.13
these guys -0.08
these issues 0.34
these messages -0.35
these notifications -0.15
they -0.26
they are -0.29
they can -0.37
they did -0.26
they do -0.41
they have 0.17
they were -0.14
they will -0.1
thing -0.34
thing to -0.31
things -0.2
things to -0.26
think -0.07
think it -0.53
think of -0.24
think that -0.44
think there -0.2
think this -0.22
think we 0.62
think you -0.11
thinking -0.31
thinks -0.31
this -0.06
this ad -0.37
this afternoon 0.37
this and -0.3
this app -0.43
this call 0.52
this can 0.2
this conference -0.36
this current -0.33
this deal -0.22
this decision -0.24
this email -0.45
this goes -0.4
this group -0.36
this has 0.23
this in -0.24
this information -0.54
this is 0.13
this job 0.12
this just -0.34
this letter 0.11
this link -0.34
this matter 0.18
this meeting -0.18
this message -0.35
this might -0.19
this month 0.11
this morning -0.36
this new 0.37
this note 0.22
this one -0.25
this opportunity -0.3
this or -0.43
this out -0.24
this page -0.28
this summer -0.41
this survey -0.16
this to 0.09
this transaction 0.38
this up -0.4
this was -0.19
this week -0.14
this weekend -0.32
this with -0.24
this year -0.19
though -0.23
thought 0.32
thought about -0.22
thought that -0.45
thoughts 0.06
thoughts about -0.23
thoughts on 0.53
thousands -0.44
thousands of -0.15
threatened 0.62
threatened to 0.62
through -0.33
through the -0.1
throughout -0.32
throughout the -0.32
ticket -0.54
tickets 0.32
tickets for 0.55
time 0.09
time and -0.41
time but 0.2
time do 0.31
time for 0.69
time i 0.14
time of -0.28
time on 0.22
time you -0.14
times -0.52
timing 0.36
timing of -0.26
tips -0.08
tired -0.52
title 0.18
to $ -0.35
to 's -0.12
to a -0.3
to access -0.11
to accommodate 0.43
to activate -0.23
to add -0.19
to address -0.62
to all -0.21
to an 0.14
to another -0.35
to appeal 0.55
to apply 0.14
to ask -0.07
to at 0.28
to attend -0.12
to avoid 0.21
to book -0.21
to buy -0.37
to call -0.39
to change -0.36
to chat 0.22
to combine 0.08
to come 0.11
to communicate -0.11
to compare -0.12
to complete -0.48
to confirm -0.18
to connect -0.54
to consider -0.32
to contact -0.29
to continue -0.29
to continuing -0.42
to cover 0.42
to create -0.18
to date -0.06
to demand 0.35
to determine -0.36
to development -0.13
to dinner 0.65
to discuss 0.4
to do 0.3
to download -0.47
to earn -0.45
to enjoy -0.13
to ensure -0.19
to enter -0.55
to execute 0.18
to extend 0.29
to facilitate -0.08
to file 0.18
to fill 0.32
to finalize 0.31
to find -0.46
to fix -0.26
to follow 0.44
to for 0.2
to forward -0.15
to get -0.13
to give 0.1
to go 0.15
to grab 0.16
to have 0.36
to hearing -0.1
to help -0.3
to her 0.5
to him -0.11
to hold -0.32
to hurry 0.29
to improve -0.24
to in 0.51
to inform -0.32
to inspect -0.55
to install 0.29
to introduce -0.12
to invite -0.26
to it -0.67
to join 0.2
to keep -0.3
to learn -0.18
to leave -0.2
to let -0.3
to live 0.33
to log 0.15
to look 0.12
to lunch 0.17
to manage -0.47
to meet 0.13
to meeting -0.55
to miss -0.28
to move 0.21
to my 0.71
to next 0.36
to not 0.25
to offer -0.48
to on 0.65
to open -0.49
to or 0.11
to our 0.07
to ovulate -0.14
to participate -0.55
to pay -0.16
to please -0.52
to protect 0.11
to provide -0.52
to pull -0.44
to put 0.13
to raise -0.14
to reach -0.26
to read -0.24
to receive -0.25
to reduce -0.33
to reflect -0.5
to register -0.21
to remove 0.15
to repair 0.11
to request 0.23
to reschedule 0.74
to resend -0.25
to respond 0.29
to retrieve -0.31
to return -0.28
to review -0.14
to say -0.33
to schedule 0.3
to see -0.12
to seeing 0.16
to send 0.08
to set -0.15
to share -0.4
to show -0.11
to sign -0.22
to simply -0.08
to sit 0.39
to some 0.23
to speak -0.18
to speed -0.09
to stay 0.24
to subscribe -0.22
to support 0.4
to take -0.26
to talk 0.19
to target 0.07
to tell -0.4
to thank -0.48
to that -0.21
to their -0.28
to think -0.38
to this -0.3
to to -0.3
to tomorrow -0.52
to trade 0.08
to trim -0.09
to try 0.18
to turn 0.11
to unsubscribe -0.21
to update 0.13
to us -0.32
to vacate 0.21
to verify -0.26
to view -0.41
to visit -0.6
to watch -0.47
to welcoming -0.16
to what -0.24
to which -0.41
to win -0.33
to work -0.15
to working -0.5
to worry -0.31
to write -0.11
to your -0.16
today -0.14
today and -0.6
today so 0.23
today we -0.14
together 0.08
together a 0.23
together an 0.29
told 0.1
told me -0.44
told the 0.8
tomorrow 0.16
tomorrow 's 0.15
tomorrow and 0.61
tomorrow because 0.51
tomorrow if -0.41
tomorrow morning -0.36
tomorrow on 0.43
tomorrow or 0.21
toni 0.24
tonight 0.28
tonight and 0.59
too 0.14
took -0.29
tools 0.17
top -0.32
top insurance -0.17
topics -0.16
topock 0.15
toss -0.48
touch -0.21
touch with -0.15
towards -0.11
town -0.3
track -0.21
track and -0.22
traffic -0.31
train -0.37
training -0.1
training and -0.49
transaction 0.23
transactions 0.15
transactions in 0.15
transition -0.24
transmission -0.15
transmission can -0.16
transport 0.18
transportation -0.16
transportation you -0.16
travel -0.56
travel most -0.16
trending -0.52
trey -0.48
trial -0.32
tried -0.34
tried to -0.34
trim -0.09
trim the -0.09
trip -0.08
trip but -0.38
trip to 0.32
true -0.26
truly -0.19
truly competitive -0.16
try 0.18
try it 0.2
try to 0.16
turbines 0.33
turn -0.06
turned -0.2
turns -0.3
twanda 0.48
twanda would 0.12
twitter -0.22
two -0.08
type -0.09
type or -0.16
types -0.09
types of -0.33
u -0.73
unable -0.12
unable to -0.12
unclear -0.22
under -0.1
under the -0.36
understand -0.42
understand your -0.18
understanding -0.39
unfortunately 0.07
unfortunately i 0.16
union -0.1
units -0.21
unless 0.15
unless the 0.25
unsub -0.16
unsubscribe -0.23
unsubscribe from -0.19
until the -0.46
until to 0.54
up 's 0.34
up a 0.09
up and 0.66
up every -0.2
up for 0.17
up front -0.28
up here 0.25
up in -0.42
up on 0.13
up the -0.4
up to -0.44
up very -0.1
up what -0.29
up with -0.19
upcoming 0.1
update 0.35
update on 0.42
update the 0.35
update your 0.11
updates -0.17
upgrade -0.36
upon -0.17
upon you 0.24
upstream -0.29
urge 0.44
urged 0.74
urged the 0.52
urgency -0.24
urgency for -0.24
url -0.26
us a -0.39
us an -0.68
us anytime -0.34
us at -0.32
us for 0.46
us help -0.34
us in -0.36
us know -0.37
us more 0.42
us on -0.42
us please -0.31
us to -0.31
us we 0.37
us what -0.49
us where 0.07
us with 0.5
us you -0.13
use -0.14
use and -0.28
use of 0.22
use our -0.38
use the -0.24
use this -0.42
use to -0.58
use your -0.18
used -0.21
used to -0.15
useful to 0.69
users -0.08
users to -0.08
using -0.12
using the -0.27
using your -0.1
usual -0.62
usually -0.39
utilities -0.32
utility -0.35
vacate 0.54
vacate the 0.54
vacation -0.44
valid -0.14
value -0.3
van -0.33
variety -0.17
variety of -0.17
verification -0.5
verify -0.26
verify your -0.26
version -0.45
version please -0.53
versions -0.14
very -0.15
very much 0.2
very soon -0.37
via -0.36
video 0.29
videos -0.27
view -0.37
view it -0.38
view the -0.21
viruses -0.31
visa -0.37
visit -0.25
visit $ -0.19
visit here -0.17
visit our -0.14
visit the -0.44
visit with 0.58
visit your -0.27
visited -0.41
voice mail 0.1
voicemail -0.27
volatility 0.18
volumes -0.47
w 0.08
wage 0.21
wait -0.44
wait to 0.11
waiting -0.54
waiting to -0.5
wan 0.08
wan na 0.08
want to -0.07
want you 0.18
wanted 0.18
wanted to 0.28
wants the 0.45
wants to -0.19
warned 0.48
warranty -0.06
was -0.15
was a -0.37
was an -0.31
was given -0.31
was going -0.27
was just -0.08
was n't -0.6
was not 0.22
was the -0.4
was wondering 0.39
watch -0.49
water 0.53
way -0.19
way i -0.21
way to -0.19
way you -0.38
ways -0.2
we 0.13
we 'd -0.36
we 'll 0.51
we 're 0.08
we 've -0.2
we all -0.36
we also -0.29
we appreciate -0.4
we are 0.15
we ask 0.39
we call 0.2
we can 0.15
we could 0.19
we demand 0.23
we do 0.35
we get 0.07
we hereby 0.25
we hope -0.17
we insist 0.34
we look -0.09
we love -0.53
we may 0.22
we meet 0.15
we might -0.13
we need 0.09
we ought -0.13
we received -0.49
we require 0.34
we should 0.36
we still 0.23
we take -0.55
we want -0.35
we will 0.16
we ’re -0.29
wear -0.61
weather -0.51
web -0.4
web browser -0.27
web site -0.08
website -0.08
wed 0.12
week and -0.42
week at -0.42
week i -0.12
week if 0.5
week is -0.53
week just 0.57
week of 0.55
week so 0.17
week to -0.29
week when 0.06
weekend -0.11
weekend in -0.32
weeks ago 0.2
weeks to 0.28
welcome 0.26
welcome to 0.28
welcoming -0.16
welcoming you -0.16
well -0.25
well as 0.37
went -0.56
were looking -0.1
were you 0.5
western 0.14
what 's 0.22
what do -0.07
what i -0.11
what is 0.55
what other -0.35
what our 0.28
what the 0.25
what time 0.62
what to 0.31
what we 0.23
what would 0.44
when 0.21
when do 0.22
when he 0.6
when i 0.24
when it 0.13
when she -0.28
when the 0.12
when we -0.26
when you 0.17
when your -0.45
where 0.21
where i 0.33
where the 0.33
where we 0.09
where you -0.29
whether 0.19
whether or -0.23
whether you 0.43
which -0.24
which has -0.3
which i -0.09
which is -0.13
which may -0.73
which should -0.37
which was 0.23
which were -0.19
which will -0.29
which you -0.4
while -0.17
while it 0.29
while you 0.17
white -0.45
who -0.11
who are -0.18
who were 0.27
whole -0.4
wholesale -0.43
why 0.07
why do 0.43
why i -0.44
why you -0.46
wide 0.37
wife to 0.48
wil 0.21
wil l 0.21
will also -0.49
will attend -0.32
will be 0.09
will call 0.18
will discuss 0.52
will get -0.29
will have 0.32
will help -0.17
will let -0.44
will meet 0.56
will need -0.5
will not 0.27
will provide -0.18
will receive -0.25
will send -0.2
will update -0.62
willing 0.38
win -0.46
win $ -0.13
wing -0.21
winter -0.21
wish -0.31
wish i -0.47
wish to -0.17
with a -0.21
with an -0.36
with and -0.09
with any -0.42
with anyone 0.44
with competitive -0.17
with him -0.11
with on 0.11
with one -0.13
with our -0.56
with so -0.37
with that -0.17
with these -0.08
with this 0.11
with to 0.49
with us -0.29
with you 0.07
with your 0.19
withdraw 0.41
withdraw the 0.41
withhold 0.09
within -0.26
within days 0.37
without -0.31
wo 0.21
wo n't 0.21
women 0.09
women 's 0.09
won -0.35
wonderful -0.08
wondering 0.34
wondering if 0.58
words -0.47
work 0.13
work for 0.72
work on 0.56
work or -0.29
work please -0.2
workers 0.53
working -0.25
working on -0.42
working together -0.39
working with -0.37
works 0.36
works and 0.22
works best 0.09
works for 0.18
world -0.48
worry 0.13
worry about -0.31
worse -0.35
worth -0.42
worthwhile 0.16
would 0.14
would also 0.26
would appreciate 0.63
would get 0.12
would give -0.47
would have -0.31
would it 0.15
would like 0.14
would love 0.15
would make -0.38
would no -0.19
would really -0.33
would send -0.37
would suggest 0.51
would very 0.44
would work 0.7
write in 0.29
write to -0.5
writing 0.16
writing to 0.16
written 0.4
wrong 0.19
x -0.46
y -0.13
yard -0.08
year -0.5
year 's -0.1
year for -0.53
years -0.71
yet 0.21
you $ -0.36
you 'd -0.16
you 're 0.16
you 've 0.1
you , -0.17
you . -0.26
you : -0.33
you CD 0.4
you DT -0.19
you IN -0.18
you JJ 0.2
you JJR -0.28
you NN 0.09
you NNP 0.36
you NNS 0.08
you RP -0.09
you TO 0.24
you UH 0.18
you VB 0.08
you VBD 0.09
you VBG 0.56
you WRB 0.68
you a 0.28
you about 0.15
you activate -0.28
you along -0.27
you always -0.25
you and 0.17
you are 0.11
you at 0.16
you attend 0.55
you available 0.43
you be 0.47
you because -0.58
you by -0.43
you ca -0.37
you can -0.11
you cease 0.22
you change 0.49
you check 0.47
you click -0.16
you come 0.12
you could 0.42
you create 0.34
you created -0.14
you decide -0.42
you did -0.24
you do 0.1
you during 0.45
you early -0.42
you enjoy -0.35
you ever 0.18
you fail 0.21
you feel 0.09
you find -0.11
you folks 0.39
you for -0.14
you forward 0.34
you get 0.31
you give 0.19
you go 0.13
you had 0.62
you have -0.23
you hear 0.58
you in -0.27
you it -0.35
you join 0.48
you keep -0.27
you know -0.29
you like -0.31
you love -0.22
you make -0.19
you manage -0.15
you may 0.2
you me 0.11
you meeting 0.2
you might -0.11
you mind 0.52
you more -0.24
you must 0.3
you need -0.1
you no -0.16
you on 0.07
you or -0.4
you please 0.15
you prefer -0.2
you read -0.19
you received 0.37
you refuse 0.46
you regarding 0.2
you remove 0.25
you return 0.44
you see 0.09
you send 0.22
you sent 0.12
you set 0.3
you so 0.12
you soon -0.32
you take 0.11
you that -0.22
you the -0.8
you there 0.36
you think 0.15
you this -0.52
you to 0.17
you tonight 0.79
you travel -0.16
you try -0.35
you turn -0.24
you two 0.58
you understand -0.14
you use -0.36
you want 0.07
you were 0.16
you when 0.79
you will -0.16
you win -0.44
you wish -0.18
you wo 0.34
you would -0.07
you yesterday -0.5
you ’re -0.17
your -0.11
your account -0.3
your address -0.19
your and 0.33
your app -0.21
your application -0.23
your billing 0.25
your book -0.31
your browser -0.44
your budget 0.28
your comments 0.55
your company -0.11
your credit -0.36
your current -0.19
your data -0.33
your device -0.11
your email -0.41
your experience -0.42
your family 0.22
your feedback -0.54
your files -0.43
your financial 0.24
your free -0.18
your friends -0.31
your full -0.34
your health -0.41
your inbox -0.28
your information 0.16
your life -0.39
your list 0.38
your location -0.13
your meeting -0.17
your mind -0.17
your mobile -0.2
your name 0.27
your next -0.19
your note -0.39
your office 0.26
your options -0.49
your order -0.42
your own -0.17
your password -0.41
your personal -0.36
your photos -0.15
your possible -0.4
your profile -0.14
your question 0.11
your records -0.61
your request -0.12
your schedule 0.49
your second -0.08
your site -0.31
your thoughts 0.43
your voice 0.24
your web -0.25
your website 0.16
yours -0.46
yourself -0.72
yourself and -0.13
yourself from -0.25
’d -0.27
’d like -0.27
’ll -0.15
’ll be -0.18
’m -0.1
’re -0.27
’s -0.11
`
